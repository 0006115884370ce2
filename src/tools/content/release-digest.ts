import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { isOfRelease } from '#lib/sign-off/signed-release.ts';
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
	return INPUTS.filter((input) => existsSync(join(project, input)))
		.flatMap((input) => {
			if (statSync(join(project, input)).isFile()) return [input];
			return readdirSync(join(project, input), { withFileTypes: true, recursive: true })
				.filter((entry) => entry.isFile())
				.map((entry) => relative(project, join(entry.parentPath, entry.name)));
		})
		.map((path) => path.replaceAll('\\', '/'))
		.toSorted();
}

/** Sixty-four letters that stand for all files that are signed as one version of the site, whatever their line ends. */
export function releaseDigest(project: string): string {
	const hash = createHash('sha256');
	for (const path of inputFiles(project).filter(isOfRelease)) {
		const bytes = readFileSync(join(project, path));
		const read = IS_BINARY.test(path) ? bytes : withPlainLineEnds(bytes.toString('utf8'));
		hash.update(JSON.stringify([path, createHash('sha256').update(read).digest('hex')]));
	}
	return hash.digest('hex');
}
