import type { Trap } from '#lib/checks/traps/trap.ts';

const SPANS: Record<string, string> = { '7': 'days', '52': 'weeks', '12': 'months' };
const OFTEN: Record<string, string> = {
	bd: 'twice a day',
	tds: 'three times a day',
	qds: 'four times a day',
	prn: 'when you need it',
	nocte: 'at night',
	mane: 'in the morning',
};
const is = 'is shorthand of notes, which readers do not know';

/** Shorthand of clinical notes, and words for time that mean two things. */
export const shorthand: Trap[] = [
	[
		/(?<![\d/])(\d{1,2})\/(7|52|12)(?![\d/])(?<!24\/7)/g,
		is,
		([, count = '', unit = '']) => `Write it in words: ${count} ${SPANS[unit] ?? ''}.`,
	],
	[
		/(?<![\w.])(bd|tds|qds|prn|nocte|mane)(?![\w])/gi,
		is,
		([, word = '']) => `Write it in words: ${OFTEN[word.toLowerCase()] ?? ''}.`,
	],
	[/\bx ?(\d{1,2})\b/g, is, ([, count = '']) => `Write it in words: ${count} times.`],
	[
		/(?<![\w.])(?:[chr]\/o|[RHD]x|NWB|FWB|PWB|TTOs?|NBM|A[+&]O|ADLs?|MDT|POC|TTA|[AS]O ?[0-4]|A ?x ?[0-4]|S\/?V|SBA|MOD ?A|MIN ?A)(?!\w)/g,
		is,
		'Write it in words, as you would say it to a patient.',
	],
	[
		/\bbi-?(week|month|year)ly\b|\bbi-?annual(?:ly)?\b/gi,
		'means two things',
		([, span = 'year']) => `Write twice a ${span}, or every two ${span}s.`,
	],
];
