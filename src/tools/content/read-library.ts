import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import { readCodes } from '#lib/facts/given-codes.ts';
import { readGuide, type ParseMdx } from '#lib/guide/guide-file.ts';
import type { Library, Shelf } from '#lib/checks/library.ts';
import { signedWords } from '#lib/sign-off/signed-words.ts';
import { readPhrases, readWords } from '#lib/checks/word-lists.ts';
import { britishSpelling } from './spell-checker.ts';

/** Reads Markdown with parts, as the build does. */
export const parseMdx = ((text) => mdxToMdast(text)) as ParseMdx;

/** The text of a file, or nothing where there is none. */
export function textOf(path: string): string {
	return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

/** Every guide in a content folder, and all that guides may name. */
export function readLibrary(content = 'content'): Library {
	const list = (name: string) => textOf(join(content, 'words', `${name}.txt`));
	const phrases = (name: string) => readPhrases(list(name));
	const allowed = readWords(list('allowed'));
	const library: Library = {
		guides: pathsIn(`${content}/guides/*/*/en.mdx`).map((file) =>
			readGuide(file, textOf(file), parseMdx),
		),
		topics: shelf(content, 'topics'),
		safetyLines: shelf(content, 'safety-lines'),
		organisations: shelf(content, 'organisations'),
		routes: shelf(content, 'routes'),
		conditions: new Map(Object.entries(readYaml(join(content, 'conditions.yaml')) ?? {})),
		pictures: new Map(
			pathsIn(`${content}/pictures/*.svg`).map((file) => [nameOf(file), textOf(file)]),
		),
		codes: readCodes(textOf(join(content, 'codes.txt'))),
		wordLists: {
			swap: phrases('swap'),
			banned: phrases('banned'),
			dignity: phrases('dignity'),
			terms: phrases('terms'),
			allowed,
		},
		spells: britishSpelling(allowed),
		fingerprint: (guide) => fingerprintOf(signedWords(guide, library)),
	};
	return library;
}

/** The sixteen letters that stand for a text in a sign-off. */
export function fingerprintOf(text: string): string {
	return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** The paths that fit a pattern, A to Z, written the same way on every computer. */
export function pathsIn(pattern: string): string[] {
	return globSync(pattern)
		.map((path) => path.replaceAll('\\', '/'))
		.toSorted();
}

function shelf(content: string, folder: string): Shelf {
	return new Map(
		pathsIn(`${content}/${folder}/*.yaml`).map((file) => [nameOf(file), readYaml(file)]),
	);
}

function nameOf(file: string): string {
	return basename(file, extname(file));
}

/** The facts of a file, or nothing where they cannot be read: the check of that file says why. */
function readYaml(file: string): object | undefined {
	try {
		return (parse(textOf(file)) as object | null) ?? undefined;
	} catch {
		return undefined;
	}
}
