import { globSync, readFileSync } from 'node:fs';

/** A name or a format that people, paper, devices or other programs hold, and that we cannot mend there. */
export interface PublicName {
	what: string;
	/** What the code says today. */
	now: string | string[];
	/** What it has said since somebody relies on it. Never edit it; a list may grow. */
	stays: string | string[];
	/** What would break, and for whom. */
	breaks: string;
}

/** `'a b'` gives `['a', 'b']`. */
export const list = (names: string) => names.trim().split(/\s+/);

/** Whatever a pattern's first brackets find in the files, each once. */
export function foundIn(files: string, pattern: RegExp): string[] {
	const found = globSync(files).flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name = '']) => name),
	);
	return [...new Set(found)].toSorted();
}

/** The paths that fit a pattern, without their beginning and ending. */
export function pathsIn(pattern: string, beginning: string, ending: RegExp): string[] {
	return globSync(pattern).map((path) =>
		path.replaceAll('\\', '/').slice(beginning.length).replace(ending, ''),
	);
}
