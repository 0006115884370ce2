import type { Call, Level } from '#lib/facts/danger-sign.ts';

/** Whom to call, in the middle of a sentence. */
const calls: Record<Call, string> = {
	'999': 'call 999 {when}',
	'999 or A&E': 'call 999 or go to A&E {when}',
	'A&E': 'go to A&E {when}',
	'gas emergency': 'get out, and ring the gas emergency number {when}',
	'equipment supplier': 'ring the emergency number on the equipment {when}',
	'111': 'call 111 {when}',
	'111 or GP': 'call 111 or your GP {when}',
	GP: 'call your GP {when}',
	'care team or A&E': 'ring the nurse or team that helps with this {when}; no answer, go to A&E',
	'care team':
		'ring the nurse or team that helps with this {when}; no answer, call 111 (Northern Ireland: GP out of hours)',
	'midwife or maternity unit': 'ring your midwife or maternity unit {when}',
	'pharmacist or 111': 'ring your pharmacist or call 111 {when}',
	pharmacist: 'ring your pharmacist {when}',
	'eye casualty or optician': 'go to eye casualty or an optician {when}',
	optician: 'ring an optician {when}',
	'police 101': 'call the police on 101 {when}',
	helpline: 'ring a helpline below {when}',
	employer: 'tell your manager {when}',
	'council or trust':
		'ring your council {when}, or in Northern Ireland your Health and Social Care Trust',
};

/** What is said round a danger sign, with blanks: whom to call, and how soon. All of it is signed, so none is made by code. */
export const dangerSignTexts = {
	calls,
	when: { now: 'now', 'at-once': 'at once', today: 'today' } satisfies Record<Level, string>,
	levels: { now: 'Now', 'at-once': 'At once', today: 'Today' } satisfies Record<Level, string>,
	helpFirst: 'Get help first',
	/** Above signs that each complete it. */
	callIf: '{call} if:',
	/** Above signs in short. */
	callFor: '{call} for:',
	/** A sign in running text. */
	inText: 'If {sign}: {call}.',
	/** Above the signs of a slip with a guide about somebody that the reader helps. */
	eitherOfYou: 'Whether it is you or the person you help:',
	inNation: '{nation}: {whom}.',
	meanwhile: 'While you wait:',
	/** Opens the signs of a level, of which only the short lines are shown. */
	inFull: '{level}: in full, and what to do',
	emergency: 'Emergency: 999. Today: 111 (Northern Ireland: GP out of hours).',
	whatIsWrong: 'What may be wrong',
	buttons: {
		emergency: 'Call 999',
		emergencyHelp: 'In an emergency: ambulance, fire or police.',
		urgent: 'Call 111',
		urgentHelp: 'When it cannot wait, or you are not sure.',
	},
	crisis: 'To talk now, any time:',
	/** Before a number that takes texts. */
	cannotSpeak: 'Cannot speak?',
	toOther: 'To the person helping: {sign}.',
	inEasyRead: 'In Easy Read: {line} (picture: {picture})',
	sourcesDiffer: 'Sources differ, and the safer was taken: {how}',
	strongerThan: 'Stronger than {name}, and shown in its place.',
	alongside: 'A guide that shows it shows too: {names}.',
	shownBy: 'In its place this guide shows: {sign}',
};
