/**
 * How many figures stand after the 0, by how a number begins; all others have ten. Ofcom, "The National Telephone
 * Numbering Plan", and its lists of codes: a few towns and older freephone numbers are shorter.
 */
const SHORTER: [begins: RegExp, figures: readonly number[]][] = [
	[/^01/, [9, 10]],
	[/^0800/, [7, 9, 10]],
];

/** Whether a British phone number has all its figures. One without a 0, such as 111 or 116 123, has its own length. */
export function isWholePhoneNumber(typed: string): boolean {
	const number = typed.replaceAll(/\D/g, '');
	if (!number.startsWith('0')) return number.length <= 6;
	const [, figures] = SHORTER.find(([begins]) => begins.test(number)) ?? [/^0/, [10]];
	return figures.includes(number.length - 1);
}

/** Freephone numbers of six figures that people were given long ago: gas, CALM, Breathing Space, C.A.L.L. in Wales. */
const SHORT_FREEPHONES = new Set(['0800111999', '0800585858', '0800838587', '0800132737']);

/** Whether a freephone number has one figure fewer than nearly all have, and is none of the few that do. */
export function isOddlyShort(typed: string): boolean {
	const number = typed.replaceAll(/\D/g, '');
	return /^0800\d{6}$/.test(number) && !SHORT_FREEPHONES.has(number);
}

/** What to write in place of a phone number that holds more than figures and spaces. */
export function figuresOnly(typed: string): string {
	if (/\b(?:or|and)\b|[/,;]|\d.*\n.*\d/i.test(typed))
		return 'Write one number, the one that most should ring. Another may stand in note.';
	if (/\bext|\boption|\bpress\b|#|\*/i.test(typed))
		return 'Write the number alone. What to press or ask for stands in hours or note.';
	if (/[a-z]/i.test(typed))
		return 'Write figures in place of letters: the page of the organisation has them, or the keys of a phone.';
	const figures = typed
		.replace(/^\s*(?:\+|00)\s*44\s*(?:\(0\)|0)?[\s-]*/, '0')
		.replaceAll(/\D+/g, ' ')
		.trim();
	return figures === '' || figures === typed
		? 'Write the number with spaces, in quotation marks.'
		: `Write figures and spaces alone: "${figures}".`;
}
