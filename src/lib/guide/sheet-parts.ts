import type { RootContent } from 'mdast';
import { isHeading, nameOf, part, sectionsOf, undoes } from '#lib/guide/guide-sections.ts';
import { wordsIn } from '#lib/guide/passages.ts';
import { isPart, usedParts } from '#lib/guide/used-parts.ts';

/** Parts that have a place of their own on a sheet, wherever an author put them. */
const OWN_PLACE = new Set(['DoList', 'DoNotList', 'TickSheet', 'GetHelp']);

/**
 * The parts of a guide that go on one sheet of paper, in their order; `chosen` names more that this guide wants there:
 * a heading with all below it, a part that begins a row, or the title of a list of steps.
 */
export function onOneSheet(
	body: readonly RootContent[],
	chosen: readonly unknown[] = [],
): RootContent[] {
	const [first = [], ...sections] = sectionsOf(body);
	const named = (...names: string[]) =>
		names.flatMap((name) => body.filter((node) => nameOf(node) === name));
	const isChosen = (section: RootContent[]) =>
		namesFor(section.slice(0, 1)).some((name) => chosen.includes(name));
	const more = sections.flatMap((section) =>
		isChosen(section) ? section : section.filter((node) => isChosen([node])),
	);
	return [
		...[...first, ...sections.filter(undoes).flat(), ...withoutSigns(more)].filter(
			(node) => !OWN_PLACE.has(nameOf(node)),
		),
		part('SheetLists', named('DoList', 'DoNotList')),
		...named('TickSheet', 'GetHelp'),
	];
}

/** The names by which an author may choose each of these for the sheet. */
export function namesFor(nodes: readonly RootContent[]): string[] {
	return nodes.flatMap((node) => {
		const [own] = isPart(node) ? usedParts(node) : [];
		const name = isHeading(node) ? wordsIn(node).trim() : own?.settings.get('title');
		return [name ?? nameOf(node)].filter((one) => one !== '');
	});
}

/** A danger sign in the words of a section stands on the danger card of the sheet, or under its help. */
function withoutSigns(nodes: readonly RootContent[]): RootContent[] {
	return nodes
		.filter((node) => nameOf(node) !== 'DangerSign')
		.map((node) =>
			isPart(node)
				? ({ ...node, children: withoutSigns(node.children as RootContent[]) } as RootContent)
				: node,
		);
}
