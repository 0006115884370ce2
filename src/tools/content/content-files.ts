import { createHash } from 'node:crypto';
import { existsSync, globSync, lstatSync, readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { contentFolders, type ContentKind } from '#lib/facts/content-folders.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { SEAL_LETTERS, sealedText } from '#lib/sign-off/seal/fingerprint.ts';

const KB = 1000;
/** The largest that a file may be, in thousands of bytes: some checks take the square of a text's length. */
const MOST = 60;
const MOST_OF_LIST = 1000;

/** Why a file is not read, or nothing where it may be: a pipe would be waited for without end, and a link may lead anywhere. */
export function whyNotRead(path: string): string | undefined {
	const info = lstatSync(path, { throwIfNoEntry: false });
	if (!info) return undefined;
	if (!info.isFile()) return 'This is not a plain file.';
	const most = path.endsWith('.txt') ? MOST_OF_LIST : MOST;
	return info.size > most * KB
		? `This file is too large: ${Math.ceil(info.size / KB)} kB. It may have ${most} kB.`
		: undefined;
}

/** The text of a file, or nothing where there is none, or none that may be read. */
export function textOf(path: string): string {
	return existsSync(path) && !whyNotRead(path) ? readFileSync(path, 'utf8') : '';
}

/** The text of a file that nothing goes on without; an error where it may not be read, which says why. */
export function wholeTextOf(path: string): string {
	const why = whyNotRead(path);
	if (why) throw new Error(`${path}: ${why}`);
	return readFileSync(path, 'utf8');
}

/** The letters that stand for a text in a sign-off, as `#lib/sign-off/seal/fingerprint.ts` makes them for a page. */
export function fingerprintOf(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, SEAL_LETTERS);
}

/** The letters that stand for words with a fingerprint, and for who checked them. */
export function sealOf(fingerprint: string, check: unknown): string {
	return fingerprintOf(sealedText(fingerprint, check as Parameters<typeof sealedText>[1]));
}

/** The paths that fit a pattern, A to Z, written the same way on every computer. */
export function pathsIn(pattern: string): string[] {
	return globSync(pattern)
		.map((path) => path.replaceAll('\\', '/'))
		.toSorted();
}

/** The paths of all files of a kind in a content folder. */
export function pathsOf(kind: ContentKind, content = 'content'): string[] {
	return pathsIn(`${content}/${contentFolders[kind]}`);
}

/** The name of a file without its folder and ending. */
export function nameOf(file: string): string {
	return basename(file, extname(file));
}

/** The facts of a file, or nothing where they cannot be read: the check of that file says why. */
export function factsIn(file: string): unknown {
	return readFactsFile(file, textOf(file)).front.values;
}
