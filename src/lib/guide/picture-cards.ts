import type { Root } from 'mdast';
import type { SessionFacts } from '#lib/facts/kit/session.ts';
import {
	drawingsOf,
	numberedSteps,
	stepThatBegins,
	type NumberedStep,
	type PlacedDrawing,
} from '#lib/guide/numbered-steps.ts';

/** One step of a guide, to be printed large. */
export interface PictureCard {
	/** The guide, by folder. */
	guide: string;
	step: NumberedStep;
	drawing: PlacedDrawing | undefined;
}

type Cards = NonNullable<SessionFacts['parts'][number]['cards']>;

/**
 * The picture cards of a part of a session, out of the words of its guides: a drawing that a card borrows is the
 * first of that name among them. Nothing where a step is not there: its guide was mended since.
 */
export function pictureCards(
	cards: Cards,
	trees: ReadonlyMap<string, Root | undefined>,
): PictureCard[] | undefined {
	const drawings = [...trees.values()].flatMap((tree) => (tree ? drawingsOf(tree) : []));
	const found = cards.flatMap(({ guide, steps }) => {
		const tree = trees.get(guide);
		const own = tree ? numberedSteps(tree) : [];
		return steps.map(({ step: words, picture }) => {
			const step = stepThatBegins(own, words);
			const drawing = picture ? drawings.find(({ name }) => name === picture) : step?.drawing;
			return step && { guide, step, drawing };
		});
	});
	const whole = found.filter((card) => card !== undefined);
	return whole.length === found.length ? whole : undefined;
}
