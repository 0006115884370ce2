import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach } from 'vitest';

const ASIDE = pathToFileURL('src/tools/build/aside.ts').href;
/** The module that puts a site in place, for such a build to import. */
export const PUT = pathToFileURL('src/tools/build/put-in-place.ts').href;
const imports = `
	import { mkdirSync, writeFileSync, renameSync } from 'node:fs';
	import { buildAside, made, putInPlace } from ${JSON.stringify(ASIDE)};
	import { markWhole } from ${JSON.stringify(PUT)};
	function make() {
		for (const folder of Object.values(made)) {
			mkdirSync(folder, { recursive: true });
			writeFileSync(folder + '/page', 'new');
		}
	}
	buildAside();`;

/** A folder with the site of an earlier build, for one test. */
export let folder = '';

/** Gives each test of a file such a folder. Each file asks for itself: files share what this one holds. */
export function withFolder(): void {
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), 'aside-'));
		for (const placed of ['dist', '.server']) {
			mkdirSync(join(folder, placed));
			writeFileSync(join(folder, placed, 'page'), 'old');
			writeFileSync(join(folder, placed, 'gone'), 'old');
		}
	});
	afterEach(() => rmSync(folder, { recursive: true }));
}

/** What Node is started with to run a build of some lines in that folder. */
export const words = (script: string) => ['--input-type=module', '-e', imports + script];
/** Runs such a build to its end, after what is imported before all else. */
export const build = (script: string, ...first: string[]) =>
	spawnSync(process.execPath, [...first, ...words(script)], { cwd: folder, encoding: 'utf8' });
/** Whether a path stands in it. */
export const isThere = (path: string) => existsSync(join(folder, path));
/** The pages and the server files that stand in place. */
export const served = () =>
	['dist/page', '.server/page'].map((page) => readFileSync(join(folder, page), 'utf8'));
