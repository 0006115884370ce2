/** What the bytes 128 to 159 are in Windows-1252, by which some programs read UTF-8. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** A word as it was before a program read its bytes by another set of letters: `'doesnâ€™t'` gives `'doesn’t'`. */
export function unspoilt(word: string): string {
	const bytes = [...word].map((letter) => {
		const place = WINDOWS.indexOf(letter);
		return place === -1 ? (letter.codePointAt(0) ?? 0) : 128 + place;
	});
	if (bytes.some((byte) => byte > 255)) return 'the word again';
	const read = new TextDecoder().decode(new Uint8Array(bytes));
	return read.includes('\uFFFD') ? 'the word again' : read;
}
