/**
 * Programs that the computer brings, such as git, by their whole paths. npm puts the programs of packages first, and
 * whoever sets PATH may put any before those: one that only has the name must not be run in its place. Plain
 * JavaScript, for `set-up.js`.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const isWindows = process.platform === 'win32';
/** The folders in which a computer keeps programs of its own. */
export const SYSTEM_PLACES = isWindows
	? ['C:\\Windows\\System32', 'C:\\Program Files\\Git\\cmd', 'C:\\Program Files\\GitHub CLI']
	: ['/usr/bin', '/bin', '/usr/local/bin', '/opt/homebrew/bin', '/run/current-system/sw/bin'];

/**
 * The whole path of a program, or one at which nothing stands where the computer has none in its own places.
 * @param {string} name
 * @returns {string}
 */
export function systemProgram(name) {
	const paths = SYSTEM_PLACES.map((place) => join(place, isWindows ? `${name}.exe` : name));
	return paths.find((path) => existsSync(path)) ?? paths[0] ?? name;
}
