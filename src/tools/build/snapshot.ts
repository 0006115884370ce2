import { cpSync, existsSync, lstatSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { INPUTS } from '#tools/content/release-digest.ts';
import { stop } from '#tools/steps.ts';

/**
 * Copies all that a site is made from into a folder. The check and the pages both read that copy, which nobody
 * else writes: a file that is changed in the project while pages are made, and put back, changes no page.
 */
export function takeSnapshot(folder: string): void {
	for (const input of INPUTS.filter((one) => existsSync(one)))
		cpSync(input, join(folder, input), { recursive: true, filter: isPlain });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
}

/** A link would lead out of the copy, and a pipe would be waited for without end. */
function isPlain(path: string): boolean {
	const info = lstatSync(path);
	if (info.isFile() || info.isDirectory()) return true;
	return stop(
		`${path} is no plain file. A site is made of plain files only: put the file itself there.`,
	);
}
