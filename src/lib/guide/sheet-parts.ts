import type { RootContent } from 'mdast';
import { nameOf, part, sectionsOf, undoes } from '#lib/guide/guide-sections.ts';

/** Parts that have a place of their own on a sheet, wherever an author put them. */
const OWN_PLACE = new Set(['DoList', 'DoNotList', 'TickSheet', 'GetHelp']);

/** The parts of a guide that go on one sheet of paper, in their order. */
export function onOneSheet(body: readonly RootContent[]): RootContent[] {
	const [first = [], ...sections] = sectionsOf(body);
	const named = (...names: string[]) =>
		names.flatMap((name) => body.filter((node) => nameOf(node) === name));
	return [
		...[first, ...sections.filter(undoes)].flat().filter((node) => !OWN_PLACE.has(nameOf(node))),
		part('SheetLists', named('DoList', 'DoNotList')),
		...named('TickSheet', 'GetHelp'),
	];
}
