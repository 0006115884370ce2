import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf } from '#lib/text/dates.ts';
import { INPUTS } from '#tools/content/release-digest.ts';
import { TRIAL } from './trial.ts';

const MARK = '.built';
const [FOR_PATIENTS, PREVIEW] = ['public', 'preview'] as const;

/** Whether `dist` is what a preview build of these files would make today. */
export function isBuilt(): boolean {
	return readMark() === markOf(false, digestOfInputs());
}

/** Whether `dist` is a site for patients, of whatever files and day. */
export const isForPatients = (): boolean => readMark().startsWith(FOR_PATIENTS);

function readMark(): string {
	const mark = join('dist', MARK);
	return existsSync(mark) ? readFileSync(mark, 'utf8') : '';
}

/** Notes in a built site what it was made from: its files as they were when it was begun. */
export function noteBuilt(folder: string, isPublic: boolean, digest: string): void {
	writeFileSync(join(folder, MARK), markOf(isPublic, digest));
}

/** Sixty-four letters that stand for all that a site is made from, as it stands in a folder. */
export function digestOfInputs(cwd = '.'): string {
	const hash = createHash('sha256');
	const paths = globSync(
		INPUTS.flatMap((input) => [input, `${input}/**`]),
		{ cwd },
	);
	for (const path of paths.toSorted()) {
		const file = join(cwd, path);
		if (statSync(file).isFile()) hash.update(`\0${path}\0`).update(readFileSync(file));
	}
	return hash.digest('hex');
}

/** The day counts, because a guide can pass its check date overnight. */
function markOf(isPublic: boolean, digest: string): string {
	const hash = createHash('sha256')
		.update(`${dayOf(new Date())} ${process.env[TRIAL] ?? ''}`)
		.update(digest)
		.digest('hex');
	return `${isPublic ? FOR_PATIENTS : PREVIEW} ${hash}`;
}
