import { findPart } from '#browser/page/find-part.ts';

/** The addresses of what is printed of the guides that show: of each its Easy Read version, where that is asked for and there is one. */
export function linksToPrint(cards: HTMLElement[], isEasy: boolean): string[] {
	return cards
		.filter((card) => !card.hidden)
		.map((card) => {
			const easy = isEasy && card.querySelector<HTMLAnchorElement>('[data-easy-read] a');
			return (easy || findPart<HTMLAnchorElement>(card, 'a')).getAttribute('href') ?? '';
		});
}
