import { factAt, listAt, textsAt } from '#lib/facts/fact-at.ts';
import type { FactPath, FactsFile } from '#lib/facts/yaml-facts.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { drawingsOf } from '#lib/guide/numbered-steps.ts';
import { ownGuide, ownName } from '#lib/checks/facts/said-names.ts';
import { unknown } from '#lib/checks/facts/known-names.ts';
import type { Library } from '#lib/checks/library.ts';
import { errors, type Problem } from '#lib/checks/problem.ts';
import { placeOf } from '#lib/facts/content-folders.ts';
import { faultsOfCards, type Cards } from '#lib/checks/kit/session-cards.ts';

/** Every guide, step, drawing, danger sign and safety line that a session names is there. */
export function sessionNamesAreKnown({ file, front }: FactsFile, library: Library): Problem[] {
	const { values } = front;
	const guides = new Map(library.guides.map((guide) => [guide.slug, guide]));
	// A site of a few guides may keep all of our sessions.
	const slugs = [...guides.keys(), ...library.codes.values()];
	const inList = (list: 'stop' | 'safetyLines' | 'handouts') =>
		textsAt(values, [list]).map(([name, index]) => ({ name, path: [list, index] }));
	const cards = listAt(values, ['parts']).flatMap((part, place) =>
		listAt(part, ['cards']).map((card, index): Cards => ({
			path: ['parts', place, 'cards', index],
			guide: factAt(card, ['guide']),
			steps: listAt(card, ['steps']),
		})),
	);
	const named = [
		...cards.map(({ path, guide }) => ({ name: guide, path: [...path, 'guide'] })),
		...inList('handouts'),
	];
	// A card may borrow a drawing of any guide that the session names.
	const drawings = named.flatMap(({ name }) => drawingsIn(guides.get(String(name))));
	const known = (
		name: unknown,
		path: FactPath,
		names: Iterable<string>,
		what: string,
		at: string,
		kind?: 'dangerSigns' | 'safetyLines',
	) => {
		if (typeof name !== 'string') return [];
		const own = kind ? ownName(name, kind, library) : ownGuide(name, library);
		return unknown(own, [...names], front.lineOf(path), what, at, name);
	};
	return errors(file, [
		...named.flatMap(({ name, path }) => known(name, path, slugs, 'guide', GUIDES)),
		...inList('stop').flatMap(({ name, path }) =>
			known(
				name,
				path,
				library.dangerSigns.keys(),
				'danger sign',
				placeOf('dangerSigns'),
				'dangerSigns',
			),
		),
		...inList('safetyLines').flatMap(({ name, path }) =>
			known(
				name,
				path,
				library.safetyLines.keys(),
				'safety line',
				placeOf('safetyLines'),
				'safetyLines',
			),
		),
		...cards.flatMap((card) =>
			faultsOfCards(
				card,
				guides.get(String(card.guide)),
				{ placed: drawings, all: [...library.pictures.keys()] },
				front,
			),
		),
	]);
}

const GUIDES = 'content/guides/';
const drawingsIn = (guide: GuideFile | undefined) =>
	guide?.tree ? drawingsOf(guide.tree).map(({ name }) => name) : [];
