import { cpSync, existsSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { TRIAL, type Trial } from '#tools/build/trial.ts';
import { stop } from '#tools/steps.ts';
import { fillUp } from './more-guides.ts';
import { watchedRun, type Cost } from './watched-run.ts';

const COPIED = ['astro.config.mjs', 'package.json', 'tsconfig.json', 'content', 'public', 'src'];

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
	const site = built.get(count) ?? buildSite(count);
	built.set(count, site);
	return site;
}

async function buildSite(count: number): Promise<{ folder: string; cost: BuildCost }> {
	if (!existsSync('node_modules/astro')) stop('The packages are not installed yet. Type: npm ci');
	const folder = join(benchFolder, `site-${count}`);
	for (const name of COPIED) cpSync(name, join(folder, name), { recursive: true });
	// The feed for other systems takes codes of four figures alone, and made guides have none.
	rmSync(join(folder, 'src/pages/api'), { recursive: true });
	symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
	fillUp(folder, count);
	process.env[TRIAL] = JSON.stringify({ longCodes: true } satisfies Trial);
	const node = (...words: string[]) => watchedRun(folder, process.execPath, words);
	const pages = await node('node_modules/astro/bin/astro.mjs', 'build', '--outDir', 'dist');
	const packing = await node(
		'-e',
		"import('./src/tools/build/after-build.ts').then(({ finish }) => finish('dist'))",
	);
	return { folder, cost: { pages, packing } };
}
