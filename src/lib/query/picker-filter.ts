import { foldWords } from '#lib/text/fold-words.ts';
import type { PickerGuide } from '#lib/hand-over/picker-guide.ts';

/** How much a word counts where it is found: title, readers' words, clinical words. */
const WEIGHTS = [9, 3, 4];

/** How well one typed word fits a guide: a whole word counts twice a beginning; none gives nothing. */
function fit(word: string, finds: readonly string[]): number {
	const scores = finds.map((text, place) => {
		const padded = ` ${text} `;
		const whole = padded.includes(` ${word} `) || padded.includes(` ${word}s `);
		const beginning = padded.includes(` ${word}`);
		return (WEIGHTS[place] ?? 1) * (whole ? 2 : beginning ? 1 : 0);
	});
	return Math.max(...scores) + scores.reduce((sum, score) => sum + score, 0) / 100;
}

/** The codes of the guides that hold every word typed, best first; all of them when nothing is typed. */
export function filterGuides(
	typed: string,
	guides: Pick<PickerGuide, 'code' | 'finds'>[],
): string[] {
	const words = foldWords(typed).split(' ').filter(Boolean);
	if (words.length === 0) return guides.map(({ code }) => code);
	return guides
		.map(({ code, finds }) => ({ code, fits: words.map((word) => fit(word, finds)) }))
		.filter(({ fits }) => fits.every((score) => score >= 1))
		.map(({ code, fits }) => ({ code, score: fits.reduce((sum, score) => sum + score, 0) }))
		.sort((a, b) => b.score - a.score)
		.map(({ code }) => code);
}
