import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dayOf } from '#lib/text/dates.ts';
import { TRIAL } from './trial.ts';

const MARK = 'dist/.built';
const INPUTS = [
	'src/**',
	'content/**',
	'public/**',
	'astro.config.mjs',
	'package.json',
	'package-lock.json',
	'tsconfig.json',
];

/** Whether `dist` is what a preview build of these files would make today. */
export function isBuilt(): boolean {
	return existsSync(MARK) && readFileSync(MARK, 'utf8') === markOf(false);
}

/** Notes what `dist` was made from. */
export function noteBuilt(isPublic: boolean): void {
	writeFileSync(MARK, markOf(isPublic));
}

/** The day counts, because a guide can pass its check date overnight. */
function markOf(isPublic: boolean): string {
	const hash = createHash('sha256').update(
		`${dayOf(new Date())} ${isPublic ? 'public' : 'preview'} ${process.env[TRIAL] ?? ''}`,
	);
	const files = globSync(INPUTS).filter((path) => statSync(path).isFile());
	for (const path of files.toSorted()) hash.update(`\0${path}\0`).update(readFileSync(path));
	return hash.digest('hex');
}
