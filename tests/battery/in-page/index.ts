/** What is asked inside a page. It is made one script and put in from outside the site's strict header. */
export { contrastFaults } from './contrast.ts';
export { cutOffFaults } from './cut-off.ts';
export { axeFaults, axeLooksFaults, ibmFaults } from './engines.ts';
export { formFaults } from './forms.ts';
export { mouseOnlyFaults } from './hover.ts';
export { linkFaults } from './links.ts';
export { flashingFaults, movingFaults, playingFaults } from './motion.ts';
export { outlineFaults, readingFaults } from './outline.ts';
export { pictureFaults } from './pictures.ts';
export {
	answersMouse,
	countAlerts,
	hasChanged,
	pressedFaults,
	reachNext,
	vanishedFaults,
} from './pressing.ts';
export { tableFaults } from './tables.ts';
export { wordFaults } from './words.ts';
export {
	kindsOfControls,
	leaveStop,
	orderFaults,
	pressableFaults,
	returnToStop,
	startAtTop,
	stopNow,
} from './tab-stops.ts';
export { openAll } from './seeing.ts';
export { targetFaults } from './targets.ts';
