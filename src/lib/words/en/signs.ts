import type { Call, Level } from '#lib/facts/danger-sign.ts';

const plain = (whom: string) => (when: string) => `${whom} ${when}`;

/** Whom to call, in the middle of a sentence. */
const calls: Record<Call, (when: string) => string> = {
	'999': plain('call 999'),
	'999 or A&E': plain('call 999 or go to A&E'),
	'A&E': plain('go to A&E'),
	'gas emergency': (when) => `get out, and ring the gas emergency number ${when}`,
	'equipment supplier': plain('ring the emergency number on the equipment'),
	'111': plain('call 111'),
	'111 or GP': plain('call 111 or your GP'),
	GP: plain('call your GP'),
	'care team or A&E': (when) => `ring the team that looks after it ${when}; no answer, go to A&E`,
	'care team': (when) =>
		`ring the team that looks after it ${when}; no answer, call 111 (Northern Ireland: GP out of hours)`,
	'midwife or maternity unit': plain('ring your midwife or maternity unit'),
	'pharmacist or 111': plain('ring your pharmacist or call 111'),
	pharmacist: plain('ring your pharmacist'),
	'eye casualty or optician': plain('go to eye casualty or an optician'),
	optician: plain('ring an optician'),
	'police 101': plain('call the police on 101'),
	helpline: plain('ring a helpline below'),
	employer: plain('tell your manager'),
	'council or trust': (when) =>
		`ring your council ${when}, or in Northern Ireland your Health and Social Care Trust`,
};

const when: Record<Level, string> = { now: 'now', 'at-once': 'at once', today: 'today' };

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const call = (whom: Call, level: Level) => calls[whom](when[level]);

/** What is said round a danger sign: whom to call, and how soon. */
export const dangerSignWords = {
	levels: { now: 'Now', 'at-once': 'At once', today: 'Today' } satisfies Record<Level, string>,
	call,
	helpFirst: 'Get help first',
	/** Above signs that each complete it. */
	callIf: (whom: Call, level: Level) => `${capital(call(whom, level))} if:`,
	/** Above signs in short. */
	callFor: (whom: Call, level: Level) => `${capital(call(whom, level))} for:`,
	/** A sign in running text. */
	inText: (sign: string, whom: Call, level: Level) => `If ${sign}: ${call(whom, level)}.`,
	/** Above the signs of a slip with a guide about somebody that the reader helps. */
	eitherOfYou: 'Whether it is you or the person you help:',
	inNation: (nation: string, whom: string) => `${nation}: ${whom}.`,
	meanwhile: 'While you wait:',
	emergency: 'Emergency: 999. Today: 111 (Northern Ireland: GP out of hours).',
	whatIsWrong: 'What may be wrong',
	buttons: {
		emergency: 'Call 999',
		emergencyHelp: 'In an emergency: ambulance, fire or police.',
		urgent: 'Call 111',
		urgentHelp: 'When it cannot wait, or you are not sure.',
	},
	crisis: 'To talk now, any time:',
	toOther: (sign: string) => `To the person helping: ${sign}.`,
	sourcesDiffer: (how: string) => `Sources differ, and the safer was taken: ${how}`,
	strongerThan: (name: string) => `Stronger than ${name}, and shown in its place.`,
};
