import { join } from 'node:path';
import type { Collection } from '#lib/checks/library.ts';
import { factAt, listAt } from '#lib/facts/fact-at.ts';
import { wordsOfRelease } from '#lib/sign-off/seal/signed-release.ts';
import { factsIn, fingerprintOf, nameOf, pathsOf, sealOf } from './content-files.ts';
import { releaseDigest } from './release-digest.ts';

/** The fingerprint of a version of the site: of its files, and of the facts of its sign-off. */
export function fingerprintOfRelease(content: string, facts: unknown): string {
	return fingerprintOf(wordsOfRelease(releaseDigest(join(content, '..')), facts));
}

/**
 * The sign-off of the version that stands in a project, with those checks alone that are of it. Code changes each
 * day, so that one of another version is no mistake: it stops a build for patients, and nothing else.
 */
export function readRelease(content: string): Collection {
	return new Map(
		pathsOf('release', content).map((file) => {
			const facts = factsIn(file);
			const checks = listAt(facts, ['checked']);
			// Every file is read for it, which where nobody signed would only keep the checks of content waiting.
			const fingerprint = checks.length > 0 ? fingerprintOfRelease(content, facts) : '';
			const checked = checks.filter(
				(check) => factAt(check, ['words']) === sealOf(fingerprint, check),
			);
			return [nameOf(file), isFacts(facts) ? { ...facts, checked } : facts];
		}),
	);
}

const isFacts = (facts: unknown): facts is object => typeof facts === 'object' && facts !== null;
