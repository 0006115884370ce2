import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { TRIAL, type Trial } from '#tools/build/trial.ts';
import { stop } from '#tools/steps.ts';
import { fillUp } from './more-guides.ts';
import { watchedRun, type Cost } from './watched-run.ts';

const COPIED = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'public', 'src'];

/** The page of search, what it fetches, and what our server needs. */
const OF_SEARCH = [
	'404.astro',
	'search.astro',
	'search-alarms.json.ts',
	'search-data.json.ts',
	'search-pictures.json.ts',
];

/** What a build took, step by step. */
export interface BuildCost {
	pages: Cost;
	packing: Cost;
}

/** A folder of the bench's own, thrown away when the program ends. */
export const benchFolder = mkdtempSync(join(tmpdir(), 'keep-doing-bench-'));
process.on('exit', () => rmSync(benchFolder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const built = new Map<number, Promise<{ folder: string; cost: BuildCost }>>();

/** A copy of the site with so many guides, built: each number once a run. */
export function builtSite(count: number): Promise<{ folder: string; cost: BuildCost }> {
	const site = built.get(count) ?? buildSite(copyWith(count, `site-${count}`));
	built.set(count, site);
	return site;
}

/** The page of search of a site with so many guides, and no other page: a site of 1,000 takes hours to make. */
export async function builtSearch(count: number): Promise<{ folder: string }> {
	const folder = copyWith(count, `search-${count}`);
	const pages = join(folder, 'src/pages');
	for (const path of readdirSync(pages, { recursive: true, withFileTypes: true }))
		if (path.isFile() && !OF_SEARCH.includes(basename(path.name)))
			rmSync(join(path.parentPath, path.name));
	return buildSite(folder);
}

/** A folder with a copy of the site, filled up to so many guides. */
function copyWith(count: number, name: string): string {
	if (!existsSync('node_modules/astro')) stop('The packages are not installed yet. Type: npm ci');
	const folder = join(benchFolder, name);
	for (const part of COPIED) cpSync(part, join(folder, part), { recursive: true });
	// The feed for other systems takes codes of four figures alone, and made guides have none.
	rmSync(join(folder, 'src/pages/api'), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	fillUp(folder, count);
	return folder;
}

async function buildSite(folder: string): Promise<{ folder: string; cost: BuildCost }> {
	process.env[TRIAL] = JSON.stringify({ longCodes: true } satisfies Trial);
	const node = (...words: string[]) => watchedRun(folder, process.execPath, words);
	const pages = await node('node_modules/astro/bin/astro.mjs', 'build', '--outDir', 'dist');
	const packing = await node(
		'-e',
		"import('./src/tools/build/after-build.ts').then(({ finish }) => finish('dist'))",
	);
	return { folder, cost: { pages, packing } };
}
