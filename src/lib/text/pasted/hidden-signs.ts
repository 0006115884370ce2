/** A sign that a reader of the file cannot see, or would take for another. */
export interface HiddenSign {
	line: number;
	/** Its number, as tables of signs have it: `U+200B`. */
	code: string;
}

/*
 * Programs do not agree about these: one ends a line where another reads on, or shows one order of words and
 * reads another. So what was checked would not be what is shown. They are a carriage return by itself, other
 * control signs but tab and line end, signs that change the direction of writing or have no width (U+00AD,
 * U+200B to U+200F, U+202A to U+202E and the like), other line ends, letters that are blank, bytes that are
 * no letters, and figures that are not 0 to 9. Others look like something else: marks laid over a letter, by which
 * a “not” may be struck out or an invisible sign be hidden, and letters of other alphabets, or of other widths.
 */
const HIDDEN =
	/\r(?!\n)|(?![\t\n\r])\p{Cc}|\p{Cf}|[\u2028\u2029\uFFFD\u115F\u1160\u3164\uFFA0\u2800]|(?!\d)\p{Nd}|\p{Cn}|\p{Cs}|\p{M}|(?!\p{Script=Latin})\p{L}|[\uFB00-\uFB06\uFF21-\uFF5A]/gu;

/** Each of them in the text of a file, as it stands on the disk. A byte order mark at its beginning is none. */
export function hiddenSigns(typed: string): HiddenSign[] {
	// An accent that is typed apart is seen as one that is not.
	const text = typed.replace(/^\uFEFF/, ' ').normalize('NFC');
	return [...text.matchAll(HIDDEN)].map(({ 0: sign, index }) => ({
		line: text.slice(0, index).split(/\r\n|\r|\n/).length,
		code: `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
	}));
}
