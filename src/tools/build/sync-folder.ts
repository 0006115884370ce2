import { createHash } from 'node:crypto';
import {
	closeSync,
	fsyncSync,
	lstatSync,
	openSync,
	readdirSync,
	readFileSync,
	type Dirent,
} from 'node:fs';
import { join } from 'node:path';
import { stop } from '#tools/steps.ts';

/**
 * Waits until a folder, and each file and folder in it, stands on the disk and not in memory alone: after a power
 * cut a name may stand there, and of its file not a byte.
 */
export function syncFolder(folder: string): void {
	const { folders, files, others } = entriesOf(folder);
	// A link leads out of the site, to words that nobody checked.
	if (others[0] !== undefined)
		stop(`${others[0]} is no plain file, and a site is made of plain files only.`);
	for (const file of files) syncFile(file);
	for (const one of [...folders, folder]) syncNames(one);
}

/** Waits until the names in a folder stand on the disk. Windows opens no folder, and keeps its names by itself. */
export function syncNames(folder: string): void {
	if (process.platform !== 'win32') syncOne(folder, 'r');
}

/** Waits until a file stands on the disk. */
export function syncFile(path: string): void {
	syncOne(path, 'r+');
}

function syncOne(path: string, flags: string): void {
	const opened = openSync(path, flags);
	try {
		fsyncSync(opened);
	} finally {
		closeSync(opened);
	}
}

/**
 * Sixty-four letters that stand for every file in a folder: its place, and each of its bytes. Nothing where there is
 * no such folder, or anything but plain files in it: a link among them would be followed by whoever serves it.
 */
export function digestOfFolder(folder: string): string | undefined {
	if (!lstatSync(folder, { throwIfNoEntry: false })?.isDirectory()) return undefined;
	const { files, others } = entriesOf(folder);
	if (others.length > 0) return undefined;
	const hash = createHash('sha256');
	for (const file of files)
		hash.update(`\0${file.slice(folder.length)}\0`).update(readFileSync(file));
	return hash.digest('hex');
}

/** All that stands in a folder, and in those below it: the folders, the plain files, and links, pipes and the like. */
function entriesOf(folder: string): Record<'folders' | 'files' | 'others', string[]> {
	// Node's own way to read what is below would follow links.
	const entries = readdirSync(folder, { withFileTypes: true });
	const pathsOf = (isOne: (entry: Dirent) => boolean) =>
		entries.filter(isOne).map(({ name }) => join(folder, name));
	const folders = pathsOf((entry) => entry.isDirectory());
	const below = folders.map(entriesOf);
	return {
		folders: [...folders, ...below.flatMap((one) => one.folders)],
		files: [
			...pathsOf((entry) => entry.isFile()),
			...below.flatMap(({ files }) => files),
		].toSorted(),
		others: [
			...pathsOf((entry) => !entry.isDirectory() && !entry.isFile()),
			...below.flatMap(({ others }) => others),
		],
	};
}
