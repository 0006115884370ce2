import { factAt } from '#lib/facts/fact-at.ts';
import { namesOfPictures, type CardCollections } from '#lib/sign-off/shown-cards.ts';
import { bodyOf, type GuideFile } from '#lib/guide/guide-file.ts';
import type { Collection } from '#lib/checks/library.ts';
import { signedFacts } from '#lib/sign-off/seal/signed-facts.ts';

type SignedGuide = Pick<GuideFile, 'topic' | 'slug' | 'front' | 'text' | 'tree'>;

/**
 * All that a checker signs, as one text: its place, by which links, packs and search lead to it, its facts, the
 * words, and the drawings. Danger
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
	const withdrawn = withWhy ? [signedFacts('withdrawn', factAt(front.values, ['withdrawn']))] : [];
	return JSON.stringify([
		`${guide.topic}/${guide.slug}`,
		signedFacts('guide', front.values),
		bodyOf(guide),
		drawings(guide, pictures),
		...withdrawn,
	]);
}

/**
 * All that a checker signs of a card, as one text: its facts, under the name by which others show it, the day on
 * which somebody rang its number among them. Two cards that change their names ask for a new check.
 */
export function wordsOfCard(file: string, facts: unknown): string {
	const place = file.split('/').slice(-2).join('/');
	return JSON.stringify([place, signedFacts('card', facts)]);
}

/** All that a checker signs of an Easy Read version or a group session: its facts, and the drawings that it names itself. */
export function wordsWithDrawings(
	file: string,
	facts: unknown,
	names: readonly string[],
	pictures: Collection,
): string {
	return JSON.stringify([
		wordsOfCard(file, facts),
		names.map((name) => [name, pictures.get(name)]),
	]);
}

/** A drawing has no sign-off of its own, so its lines are signed with the guide. */
function drawings({ tree }: SignedGuide, pictures: Collection): [name: string, drawing: unknown][] {
	return namesOfPictures(tree).map((name) => [name, pictures.get(name)]);
}
