import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { pathsIn } from '#tools/content/content-files.ts';
import { starlightPage, starlightSite } from './peers.ts';
import { builtSite, type BuildCost } from './site-copy.ts';
import { printTable } from './table.ts';
import { watchedRun } from './watched-run.ts';

const SIZES = [54, 500, 2000];

const PACK = resolve('src/tools/bench/pack-folder.ts');

/** How long a build takes and what it holds in memory, ours beside Starlight's with the same text. */
export async function compareBuilds(sizes = SIZES): Promise<void> {
	const rows: (string | number)[][] = [
		['guides', 'site', 'pages', 'made', 'packed', 'both', 'most memory'],
	];
	for (const size of sizes) {
		const ours = await builtSite(size);
		const site = await starlightFolder(ours.folder, size);
		rows.push(
			row(size, 'ours', ours.folder, ours.cost),
			row(size, 'Starlight', site, await starlightCost(site)),
		);
	}
	printTable('A whole build: pages and search made, then packed by the one packer', rows);
}

function row(size: number, name: string, folder: string, { pages, packing }: BuildCost) {
	const count = globSync(`${folder}/dist/**/*.html`).length;
	const seconds = [pages.seconds, packing.seconds, pages.seconds + packing.seconds];
	const most = Math.max(pages.megabytes, packing.megabytes);
	return [
		size,
		name,
		count,
		...seconds.map((one) => `${one.toFixed(1)} s`),
		`${Math.round(most)} MB`,
	];
}

/** Starlight compresses nothing by itself, so our own step compresses its pages too: both builds do the same work. */
async function starlightCost(site: string): Promise<BuildCost> {
	const node = (...words: string[]) => watchedRun(site, process.execPath, words);
	return {
		pages: await node('../node_modules/astro/bin/astro.mjs', 'build'),
		packing: await node(PACK),
	};
}

/** The same guides' text, without our parts, ready to be built by Starlight. */
function starlightFolder(folder: string, size: number): Promise<string> {
	const pages = new Map(
		pathsIn(`${folder}/content/guides/*/*/en.mdx`).map((path) => {
			const [, front = '', ...body] = readFileSync(path, 'utf8').split(/^---$/m);
			const title = /^title: "?(.+?)"?$/m.exec(front)?.[1] ?? 'A guide';
			// Escaped, what is left of our parts would still count as text.
			const text = body.join('---').replaceAll(/<[^>]*>|\{[^}]*\}/g, '');
			return [`guides/${basename(dirname(path))}`, starlightPage(title, text)];
		}),
	);
	pages.set('index', starlightPage('Peer', 'A page.'));
	return starlightSite(`guides-${size}`, pages);
}
