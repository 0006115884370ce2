import { factAt, listAt, textsAt } from '#lib/facts/fact-at.ts';
import type { FactPath, FactsFile } from '#lib/facts/yaml-facts.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { drawingsOf } from '#lib/guide/numbered-steps.ts';
import { ownGuide, ownName } from '#lib/checks/facts/said-names.ts';
import { unknown } from '#lib/checks/facts/known-names.ts';
import type { Library } from '#lib/checks/library.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
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
		...asksOfNoLine(front, cards, guides),
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
/** Each line that a session names under Ask first is one, and one only, of the guides whose steps it shows. */
function asksOfNoLine(
	front: FactsFile['front'],
	cards: readonly Cards[],
	guides: ReadonlyMap<string, GuideFile>,
): Finding[] {
	const shown = [...new Set(cards.map(({ guide }) => guides.get(String(guide))))];
	// Of a guide that is not here nobody knows the lines.
	if (shown.includes(undefined)) return [];
	const lines = shown.flatMap((guide) =>
		textsAt(guide?.front.values, ['checkFirst', 'askFirst']).map(([text]) => text),
	);
	return textsAt(front.values, ['askFirst']).flatMap(([words, index]) => {
		const begin = lines.filter((line) => line.startsWith(words)).length;
		return begin === 1
			? []
			: found(
					front.lineOf(['askFirst', index]),
					`${begin} lines under Ask first, of the guides whose steps this shows, begin “${words}”.`,
					'Write the first words of one, as they stand there, until they fit no other.',
				);
	});
}

const drawingsIn = (guide: GuideFile | undefined) =>
	guide?.tree ? drawingsOf(guide.tree).map(({ name }) => name) : [];
