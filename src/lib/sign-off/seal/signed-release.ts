import { signedFacts } from '#lib/sign-off/seal/signed-facts.ts';

/** The name of the one file in `content/release/` that says who checked this version of the site. */
export const RELEASE = 'site';

/** What stands in `content/` and has a seal of its own, or is shown to nobody. */
const SEALED_ALONE =
	/^content\/(?:(?:guides|safety-lines|organisations|routes|danger-signs|worksheets|safety-words|release|topics|pictures|how-to|sessions|teaching-cards)\/|(?:codes\.txt|README\.md)$)/;

/**
 * Whether a file is part of what is signed as one version of the site: all code, and so all words that stand in it or
 * that it makes, each package by the lock file, what is served as it is, pages about the site, packs, conditions, and
 * what search knows. A guide, card or sign is signed by itself, so that it can be mended or taken down at once.
 */
export const isOfRelease = (path: string): boolean => !SEALED_ALONE.test(path);

/**
 * All that a checker signs of a version, as one text: the SHA-256 of its files, and every fact of the sign-off's own
 * file but the check itself. A sign-off rests on the SHA-256 of it, so this text must never
 * change its form.
 */
export function wordsOfRelease(digest: string, facts: unknown): string {
	return JSON.stringify([digest, signedFacts('signOff', facts)]);
}
