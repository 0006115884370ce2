import { factAt } from '#lib/facts/fact-at.ts';
import { namesOfPictures, type CardCollections } from '#lib/sign-off/shown-cards.ts';
import { bodyOf, type GuideFile } from '#lib/guide/guide-file.ts';
import type { Collection } from '#lib/checks/library.ts';

// What no reader or clinician is told, what a check itself changes, and days on which a number was looked up.
const UNSIGNED = new Set([
	'conditions',
	'related',
	'checked',
	'lookedUp',
	'withdrawn',
	'beingCorrected',
	'rung',
	'source',
	'note',
]);

type SignedGuide = Pick<GuideFile, 'topic' | 'slug' | 'front' | 'text' | 'tree'>;

/**
 * All that a checker signs, as one text: its place, by which links, packs and search lead to it, the facts that
 * are shown, the words, and the drawings. Danger
 * signs, safety lines, organisations and routes stand in it by their names: their own words are signed
 * once, with them. Sign-offs rest on the SHA-256 of it, so this text must never change
 * its form: every sign-off would ask for a new check.
 *
 * A guide is taken down at once, by whoever sees the fault, so that asks for no new check. The words about
 * it are shown to patients only where a check was made of them too: `withWhy` is the text for that.
 */
export function signedWords(
	guide: SignedGuide,
	{ pictures }: Pick<CardCollections, 'pictures'>,
	withWhy = false,
): string {
	const { front } = guide;
	const withdrawn = withWhy ? [signedFacts(factAt(front.values, ['withdrawn']) ?? {})] : [];
	return JSON.stringify([
		`${guide.topic}/${guide.slug}`,
		signedFacts(front.values),
		bodyOf(guide),
		drawings(guide, pictures),
		...withdrawn,
	]);
}

/** Facts in the order of their names, without those that nobody is shown: what is signed of a safety line. */
export function signedFacts(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(signedFacts);
	if (typeof value !== 'object' || value === null) return value;
	const shown = Object.entries(value).filter(([name]) => !UNSIGNED.has(name));
	return Object.fromEntries(
		shown
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, inner]) => [name, signedFacts(inner)]),
	);
}

/**
 * All that a checker signs of a card, as one text: its facts, under the name by which others show it, and the
 * day on which somebody rang its number, for patients are shown that, and no number without it. Two cards that
 * change their names ask for a new check.
 */
export function wordsOfCard(file: string, facts: unknown): string {
	const place = file.split('/').slice(-2).join('/');
	const rung = factAt(facts, ['rung']);
	return JSON.stringify([place, signedFacts(facts ?? null), ...(rung === undefined ? [] : [rung])]);
}

/** A drawing has no sign-off of its own, so its lines are signed with the guide. */
function drawings({ tree }: SignedGuide, pictures: Collection): [name: string, drawing: unknown][] {
	return namesOfPictures(tree).map((name) => [name, pictures.get(name)]);
}
