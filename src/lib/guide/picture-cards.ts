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
	/** Whether its number is told. */
	isNumbered: boolean;
}

type Cards = NonNullable<SessionFacts['parts'][number]['cards']>;

/**
 * The picture cards of a part of a session, out of the words of its guides: a drawing that a card borrows is the
 * first of that name among them, or has its words on the card. Nothing where a step is not there: its guide was mended since.
 */
export function pictureCards(
	cards: Cards,
	trees: ReadonlyMap<string, Root | undefined>,
): PictureCard[] | undefined {
	const drawings = [...trees.values()].flatMap((tree) => (tree ? drawingsOf(tree) : []));
	const found = cards.flatMap(({ guide, steps }) => {
		const tree = trees.get(guide);
		const own = tree ? numberedSteps(tree) : [];
		const named = steps.map(({ step }) => stepThatBegins(own, step));
		return steps.map((card, index) => {
			const step = named[index];
			const drawing = card.picture ? borrowed(card, drawings) : step?.drawing;
			return step && { guide, step, drawing, isNumbered: isFromTheFirst(step, named) };
		});
	});
	const whole = found.filter((card) => card !== undefined);
	return whole.length === found.length ? whole : undefined;
}

function borrowed(
	{ picture, words }: Cards[number]['steps'][number],
	drawings: PlacedDrawing[],
): PlacedDrawing | undefined {
	if (words && picture) return { name: picture, words, sides: undefined };
	return drawings.find(({ name }) => name === picture);
}

/** Whether all steps before it are shown too: “Step 2” with no first would have a group look for it. */
const isFromTheFirst = (step: NumberedStep, shown: (NumberedStep | undefined)[]): boolean =>
	shown.filter((other) => other && other.list === step.list && other.number < step.number)
		.length ===
	step.number - 1;
