import { factAt, listAt, textsAt } from '#lib/facts/fact-at.ts';
import type { FactPath, FactsFile } from '#lib/facts/yaml-facts.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { drawingsOf, numberedSteps, stepThatBegins } from '#lib/guide/numbered-steps.ts';
import { unknown } from '#lib/checks/facts/known-names.ts';
import type { Library } from '#lib/checks/library.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import { placeOf } from '#lib/facts/content-folders.ts';
import { countWords } from '#lib/text/sentences.ts';

/** The most words that stand large enough on one sheet of paper. */
const MOST_ON_CARD = 45;

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
	) => (typeof name === 'string' ? unknown(name, [...names], front.lineOf(path), what, at) : []);
	return errors(file, [
		...named.flatMap(({ name, path }) => known(name, path, slugs, 'guide', GUIDES)),
		...inList('stop').flatMap(({ name, path }) =>
			known(name, path, library.dangerSigns.keys(), 'danger sign', placeOf('dangerSigns')),
		),
		...inList('safetyLines').flatMap(({ name, path }) =>
			known(name, path, library.safetyLines.keys(), 'safety line', placeOf('safetyLines')),
		),
		...cards.flatMap((card) =>
			faultsOfCards(card, guides.get(String(card.guide)), drawings, front),
		),
	]);
}

const GUIDES = 'content/guides/';

interface Cards {
	path: FactPath;
	guide: unknown;
	steps: unknown[];
}

const drawingsIn = (guide: GuideFile | undefined) =>
	guide?.tree ? drawingsOf(guide.tree).map(({ name }) => name) : [];

function faultsOfCards(
	{ path, steps }: Cards,
	guide: GuideFile | undefined,
	drawings: readonly string[],
	front: FactsFile['front'],
): Finding[] {
	if (!guide?.tree) return [];
	const own = numberedSteps(guide.tree);
	return steps.flatMap((typed, index) => {
		const line = front.lineOf([...path, 'steps', index]);
		const words = typeof typed === 'string' ? typed : factAt(typed, ['step']);
		const picture = factAt(typed, ['picture']);
		if (typeof words !== 'string') return [];
		const step = stepThatBegins(own, words.trim());
		return [
			...(step ? tooLong(step.text, line) : noStep(words, guide, own, line)),
			...(typeof picture === 'string'
				? unknown(picture, drawings, line, 'drawing in the guides of this session', 'them')
				: []),
		];
	});
}

function noStep(
	words: string,
	{ slug }: GuideFile,
	own: readonly { text: string }[],
	line: number,
): Finding[] {
	const begins = own.filter(({ text }) => text.startsWith(words)).length;
	const starts = own.map(({ text }) => `“${text.split(' ').slice(0, 4).join(' ')}”`).join(', ');
	return found(
		line,
		begins > 1
			? `${begins} steps of ${slug} begin “${words}”.`
			: `No step of ${slug} begins “${words}”.`,
		begins > 1
			? 'Write more of its first words, so that it is one.'
			: `Write the first words of one, as they stand. They begin: ${starts}.`,
	);
}

function tooLong(text: string, line: number): Finding[] {
	const words = countWords(text);
	return words > MOST_ON_CARD
		? found(
				line,
				`This step has ${words} words: too many for a picture card.`,
				`Choose a step of ${MOST_ON_CARD} words at most, or shorten it in its guide.`,
			)
		: [];
}
