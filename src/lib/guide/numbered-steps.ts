import type { ListItem, Nodes, Root } from 'mdast';
import { wordsIn } from '#lib/guide/passages.ts';
import { isPart, usedParts, type PartNode } from '#lib/guide/used-parts.ts';

/** A drawing as a guide places it. */
export interface PlacedDrawing {
	name: string;
	/** All that it shows, for whoever cannot see it. */
	words: string;
	/** Where left and right matter: what its two sides stand for. */
	sides: string | undefined;
}

/** One numbered step of a guide. */
export interface NumberedStep {
	/** The heading of its list; nothing for those under Try this first. */
	list: string | undefined;
	/** Its number in that list, from 1, and how many there are. */
	number: number;
	of: number;
	/** Its words, without marks of sources. */
	text: string;
	/** The drawing that stands in it, or below its list with the caption “Step 3”. */
	drawing: PlacedDrawing | undefined;
	node: ListItem;
}

const LISTS = new Set(['TryThisFirst', 'Steps']);

/** Every numbered step of a guide, list by list. */
export function numberedSteps(tree: Root): NumberedStep[] {
	return tree.children.flatMap((node, index) => {
		if (!isPart(node) || !LISTS.has(node.name ?? '')) return [];
		const below = drawingsBelow(tree.children.slice(index + 1));
		return stepsOf(node, below);
	});
}

/** The step among them that begins with some words, whatever follows them: nothing where none does, or two do. */
export function stepThatBegins(
	steps: readonly NumberedStep[],
	words: string,
): NumberedStep | undefined {
	const [step, other] = steps.filter(({ text }) => beginsWith(text, words));
	return other ? undefined : step;
}

/** Every drawing that a guide shows, wherever. */
export function drawingsOf(tree: Nodes | Root): PlacedDrawing[] {
	return usedParts(tree).flatMap(({ name, settings }) =>
		name === 'Picture'
			? [
					{
						name: settings.get('name') ?? '',
						words: settings.get('words') ?? '',
						sides: settings.get('sides'),
					},
				]
			: [],
	);
}

function stepsOf(
	part: PartNode & Nodes,
	below: ReadonlyMap<string, PlacedDrawing>,
): NumberedStep[] {
	const [used] = usedParts(part);
	const items = ('children' in part ? part.children : []).flatMap((child) =>
		child.type === 'list' && child.ordered ? child.children : [],
	);
	return items.map((node, index) => ({
		list: used?.settings.get('title'),
		number: index + 1,
		of: items.length,
		text: wordsIn(node).replaceAll(/\s+/g, ' ').trim(),
		drawing: drawingsOf(node)[0] ?? below.get(`Step ${index + 1}`),
		node,
	}));
}

/** The drawings straight below a list, by their captions. */
function drawingsBelow(after: readonly Nodes[]): ReadonlyMap<string, PlacedDrawing> {
	const end = after.findIndex((node) => !(isPart(node) && node.name === 'Picture'));
	const below = after.slice(0, end < 0 ? after.length : end);
	const captions = below.map((node) => usedParts(node)[0]?.settings.get('caption') ?? '');
	return new Map(
		below.flatMap(drawingsOf).map((drawing, index) => [captions[index] ?? '', drawing]),
	);
}

const beginsWith = (text: string, words: string) =>
	words !== '' && text.startsWith(words) && !/^[\p{L}\p{N}]/u.test(text.slice(words.length));
