/** What is asked inside a page. It is made one script and put in from outside the site's strict header. */
export { brokenWordFaults } from './broken-words.ts';
export { contrastFaults } from './contrast.ts';
export { cutOffFaults } from './cut-off.ts';
export { axeFaults, axeLooksFaults, ibmFaults } from './engines.ts';
export { formFaults } from './forms.ts';
export { mouseOnlyFaults } from './hover.ts';
export { linkFaults } from './links.ts';
export { pressableFaults } from './listening.ts';
export { flashingFaults, movingFaults, playingFaults } from './motion.ts';
export { colourAloneFaults } from './mistakes.ts';
export { outlineFaults, readingFaults } from './outline.ts';
export { smallPrintFaults } from './paper-letters.ts';
export { pictureFaults } from './pictures.ts';
export { plainWordFaults } from './plain-words.ts';
export {
	answersMouse,
	countAlerts,
	hasChanged,
	pressedFaults,
	reachNext,
	vanishedFaults,
} from './pressing.ts';
export { seenOrderFaults } from './seen-order.ts';
export { tableFaults } from './tables.ts';
export { wordFaults } from './words.ts';
export {
	kindsOfControls,
	leaveStop,
	orderFaults,
	returnToStop,
	startAtTop,
	stopNow,
} from './tab-stops.ts';
export { openAll } from './seeing.ts';
export { briefWordsFaults, farAnswerFaults, noteWords, reachField } from './brief-words.ts';
export { edgelessFaults, targetFaults } from './targets.ts';
export { keptWindow, leftWindow, openedWindow } from './windows.ts';
