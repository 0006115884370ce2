import { isCode } from '#lib/facts/codes.ts';

const FIGURES = '123456789';

/** Figures with the one at a place and the one before it changed over. */
function swappedAt(figures: string, index: number): string {
	const pair = figures.charAt(index) + figures.charAt(index - 1);
	return figures.slice(0, index - 1) + pair + figures.slice(index + 1);
}

/** Every four figures that one mistake may have turned into these: a wrong, swapped, doubled or missed one. */
function mistypingsOf(typed: string): string[] {
	const at = [...typed].map((_, index) => index);
	const cut = (index: number) => [typed.slice(0, index), typed.slice(index)] as const;
	if (typed.length === 3) {
		return [...at, 3].flatMap((index) => {
			const [before, after] = cut(index);
			return [...FIGURES].map((figure) => before + figure + after);
		});
	}
	if (typed.length === 5) return at.map((index) => typed.slice(0, index) + typed.slice(index + 1));
	if (typed.length !== 4) return [];
	const wrong = at.flatMap((index) =>
		[...FIGURES].map((figure) => typed.slice(0, index) + figure + typed.slice(index + 1)),
	);
	const swapped = at.slice(1).map((index) => swappedAt(typed, index));
	return [...swapped, ...wrong];
}

/**
 * The codes in use that a mistyped one may have meant, for the reader to choose from: never opened
 * by itself. `'2971'` gives `['2917']`. With two figures wrong there is no telling, so nothing.
 */
export function mendedCodes(typed: string, inUse: string[]): string[] {
	const used = new Set(inUse);
	return [...new Set(mistypingsOf(typed))].filter(
		(code) => code !== typed && isCode(code) && used.has(code),
	);
}
