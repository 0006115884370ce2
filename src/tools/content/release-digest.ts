import { createHash } from 'node:crypto';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { mdxToMdast } from 'satteri';
import { contentFolders } from '#lib/facts/content-folders.ts';
import { factAt, listAt } from '#lib/facts/fact-at.ts';
import { readGuide, type ParseMdx } from '#lib/guide/guide-file.ts';
import { namesOfPictures } from '#lib/sign-off/shown-cards.ts';
import { isOfRelease } from '#lib/sign-off/seal/signed-release.ts';
import { stop } from '#tools/steps.ts';
import { withPlainLineEnds } from '#lib/text/plain-line-ends.ts';

/** All that a site is made from, beside the packages: folders and files. */
export const INPUTS = [
	'src',
	'content',
	'public',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
	'.npmrc',
];

/** Files whose bytes are no text. */
const IS_BINARY = /\.(?:woff2|png|jpe?g|webp|avif|ico)$/;

/** Every file that a site is made from, hidden ones too, by its path from the top of the project, A to Z. */
export function inputFiles(project: string): string[] {
	return INPUTS.flatMap((input) => plainFiles(project, input)).toSorted();
}

/** A link is not followed, and not passed over either: what it leads to would be shown, and no seal would hold it. */
function plainFiles(project: string, path: string): string[] {
	const info = lstatSync(join(project, path), { throwIfNoEntry: false });
	if (!info) return [];
	if (info.isDirectory())
		return readdirSync(join(project, path)).flatMap((name) =>
			plainFiles(project, `${path}/${name}`),
		);
	return info.isFile()
		? [path]
		: stop(
				`${path} is no plain file. A site is made of plain files only: put the file itself there.`,
			);
}

/**
 * Every file that is signed as one version of the site. A drawing is sealed with the guides that show it, and one that
 * a standing page or a component shows is in no guide: it is signed with them.
 */
function releaseFiles(project: string): string[] {
	const files = inputFiles(project);
	const shown = new Set(files.flatMap((path) => picturesNamedIn(project, path)));
	return files.filter((path) => isOfRelease(path) || (isPicture(path) && shown.has(nameOf(path))));
}

/** The drawings that a standing page shows, and whatever code names: no guide seals those. */
function picturesNamedIn(project: string, path: string): string[] {
	const text = () => readFileSync(join(project, path), 'utf8');
	if (PAGE.test(path)) {
		const { tree, front } = readGuide(path, text(), ((typed) => mdxToMdast(typed)) as ParseMdx);
		return [...namesOfPictures(tree), ...namesOnCards(front.values)];
	}
	return path.startsWith('src/')
		? [...text().matchAll(/(?<=["'`])[a-z0-9-]+(?=["'`])/g)].map(([name]) => name)
		: [];
}

/** The drawings on the cards of a page to point at. */
const namesOnCards = (facts: unknown) =>
	listAt(facts, ['cards']).flatMap((group) =>
		listAt(group, ['cards']).map((card) => String(factAt(card, ['picture']))),
	);

const PAGE = /^content\/pages\/[^/]+\/en\.mdx$/;
const isPicture = (path: string) =>
	path.startsWith(`content/${contentFolders.pictures.replace('*.svg', '')}`);
const nameOf = (path: string) => basename(path, '.svg');

/** Sixty-four letters that stand for all files that are signed as one version of the site, whatever their line ends. */
export function releaseDigest(project: string): string {
	const hash = createHash('sha256');
	for (const path of releaseFiles(project)) {
		const bytes = readFileSync(join(project, path));
		const read = IS_BINARY.test(path) ? bytes : withPlainLineEnds(bytes.toString('utf8'));
		hash.update(JSON.stringify([path, createHash('sha256').update(read).digest('hex')]));
	}
	return hash.digest('hex');
}
