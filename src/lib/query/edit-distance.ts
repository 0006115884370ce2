/**
 * The letters to change, add, drop or swap with a neighbour to turn one word into another
 * (optimal string alignment distance); more than `most` gives `most + 1`.
 */
export function distance(from: string, to: string, most: number): number {
	if (Math.abs(from.length - to.length) > most) return most + 1;
	let before: number[] = [];
	let above = Array.from({ length: to.length + 1 }, (_, index) => index);
	for (let row = 1; row <= from.length; row++) {
		const line = [row];
		for (let column = 1; column <= to.length; column++) {
			const isSame = from[row - 1] === to[column - 1];
			const isSwap =
				row > 1 &&
				column > 1 &&
				from[row - 1] === to[column - 2] &&
				from[row - 2] === to[column - 1];
			line.push(
				Math.min(
					(above[column] ?? 0) + 1,
					(line[column - 1] ?? 0) + 1,
					(above[column - 1] ?? 0) + (isSame ? 0 : 1),
					isSwap ? (before[column - 2] ?? 0) + 1 : Infinity,
				),
			);
		}
		if (Math.min(...line) > most) return most + 1;
		before = above;
		above = line;
	}
	return above[to.length] ?? most + 1;
}

/** Which letters a word has, a bit for each: a quick way to pass over words too far apart. */
export function lettersIn(word: string): number {
	let letters = 0;
	for (const letter of word) letters |= 1 << (letter.charCodeAt(0) - 97);
	return letters;
}

/** Whether two words have too many letters that the other has not, for so many changes. */
export function isFarApart(letters: number, others: number, changes: number): boolean {
	let apart = letters ^ others;
	let count = 0;
	for (; apart !== 0; apart &= apart - 1) count += 1;
	return count > 2 * changes;
}

/** How a word sounds, roughly: vowels dropped, letters that sound alike made one. */
export function sound(word: string): string {
	return word
		.replaceAll(/[st]ion|shun|cian/g, 'sn')
		.replaceAll(/ph/g, 'f')
		.replaceAll(/x/g, 'ks')
		.replaceAll(/[ckq]+/g, 'k')
		.replaceAll(/[sz]+/g, 's')
		.replaceAll(/gh|[aeiouyhw]/g, '')
		.replaceAll(/(.)\1+/g, '$1');
}
