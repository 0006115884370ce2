import { createHash } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Waits until a folder, and each file and folder in it, stands on the disk and not in memory alone: after a power
 * cut a name may stand there, and of its file not a byte.
 */
export function syncFolder(folder: string): void {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) syncFolder(path);
		else syncFile(path);
	}
	syncNames(folder);
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

/** Sixty-four letters that stand for every file in a folder: its place, and each of its bytes. */
export function digestOfFolder(folder: string): string {
	const hash = createHash('sha256');
	const files = readdirSync(folder, { withFileTypes: true, recursive: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.toSorted();
	for (const file of files)
		hash.update(`\0${file.slice(folder.length)}\0`).update(readFileSync(file));
	return hash.digest('hex');
}
