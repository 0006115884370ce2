import type { Trap } from '#lib/checks/traps/trap.ts';

/** Signs that shout, draw or stand in for words: readers and screen readers stumble over them. */
export const loudSigns: Trap[] = [
	[
		/(?![©®™\u2190-\u21FF✓✔✗✘\d#*])\p{Extended_Pictographic}\uFE0F?/gu,
		'is a picture sign: a screen reader reads out its name, and old phones show a box',
		'Take it out, or write it in words.',
	],
	[/(?<!\w)[:;]-?[)(DP](?!\w)/g, 'is a face made of signs', 'Take it out, or write it in words.'],
	[
		/[!?]{2,}|!\?/g,
		'shouts',
		([marks]) => (marks.includes('?') ? 'Write one ?' : 'Write a full stop.'),
	],
	[
		/[→⇒➔➜←↑↓≥≤±≈✗✘]|[=-]>/gu,
		'is a sign in place of a word',
		'Write it in words: then, more than, less than, about.',
	],
	[
		/\b(?:s\/he|(he|she|his|her|him|hers|they)\/(she|he|her|his|hers|they|them|it))\b/gi,
		'is hard to read aloud',
		'Write they, them or their.',
	],
	[/\band\/or\b/gi, 'is hard to read aloud', 'Write or; or “… or …, or both”.'],
	[
		/(?<=\p{L}) +[.,;:?!](?= |\n|$)/gu,
		'has a space before it',
		'Take the space out: the mark stands close to the word.',
	],
	[
		/\p{Ll}[,;]\p{L}/gu,
		'has no space after its mark',
		([typed]) => `Write ${typed.slice(0, 2)} ${typed.slice(2)}.`,
	],
	[
		/(?<= )[=@&+](?= \p{Ll})|\b24\/7\b|\bw\/(?= |o\b)/gu,
		'is a sign in place of a word',
		'Write it in words, such as and, at, is, with, day and night.',
	],
	[
		/\b(\d{1,2})x(?= (?:a|per|each|every|daily))/g,
		'is shorthand',
		([, count = '']) => `Write ${count} times.`,
	],
	[
		/\b\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d\b/g,
		'is a date in figures, which is read in two ways',
		'Write the month in letters, such as 1 February 2027, or leave the day out.',
	],
];
