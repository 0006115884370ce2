/**
 * What npm is told for this project. Any other line of .npmrc could lead it to other packages, or to a program that it
 * runs before any of ours. Plain JavaScript, for `set-up.js`; `node src/tools/npm-settings.js` asks before npm is used.
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const SETTINGS = [
	'omit-lockfile-registry-resolved=true',
	'save-exact=true',
	'fund=false',
	'audit=false',
];

/** npm takes this in the place of package-lock.json. */
const OTHER_LOCK = 'npm-shrinkwrap.json';

/**
 * What is wrong with what npm is told in the folder that we stand in; nothing where it will do.
 * @returns {string | undefined}
 */
export function faultOfNpmSettings() {
	if (existsSync(OTHER_LOCK))
		return `${OTHER_LOCK} would be taken in the place of package-lock.json. Take it out.`;
	const typed = existsSync('.npmrc') ? readFileSync('.npmrc', 'utf8') : '';
	const other = typed.split(/[\r\n\u2028\u2029]+/).find((line) => line && !SETTINGS.includes(line));
	return other === undefined
		? undefined
		: `.npmrc: the line ${JSON.stringify(other)} is none that we know. Take it out, or add it to src/tools/npm-settings.js.`;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	const fault = faultOfNpmSettings();
	if (fault) console.error(fault);
	process.exitCode = fault ? 1 : 0;
}
