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
