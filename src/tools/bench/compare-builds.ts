import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { pathsIn } from '../read-guides.ts';
import { starlightPage, starlightSite } from './peers.ts';
import { builtSite } from './site-copy.ts';
import { printTable } from './table.ts';
import { watchedRun, type Cost } from './watched-run.ts';

const SIZES = [52, 500, 2000];

/** How long a build takes and what it holds in memory, ours beside Starlight's with the same text. */
export async function compareBuilds(sizes = SIZES): Promise<void> {
	const rows: (string | number)[][] = [
		['guides', 'ours', 'memory', 'of it pages', 'packing', 'Starlight', 'memory'],
	];
	for (const size of sizes) {
		const { folder, cost } = await builtSite(size);
		const peer = await starlightCost(folder, size);
		const steps = [cost.pages, cost.packing];
		const whole = {
			seconds: steps.reduce((sum, { seconds }) => sum + seconds, 0),
			megabytes: Math.max(...steps.map(({ megabytes }) => megabytes)),
		};
		rows.push([
			size,
			...both(whole),
			...steps.map(({ seconds }) => `${seconds.toFixed(1)} s`),
			...both(peer),
		]);
	}
	printTable('A whole build; Starlight makes its pages and its search, and packs nothing', rows);
}

const both = ({ seconds, megabytes }: Cost) => [
	`${seconds.toFixed(1)} s`,
	`${Math.round(megabytes)} MB`,
];

/** Builds the same guides' text, without our parts, in Starlight. */
async function starlightCost(folder: string, size: number): Promise<Cost> {
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
	const site = await starlightSite(`guides-${size}`, pages);
	return watchedRun(site, process.execPath, ['../node_modules/astro/bin/astro.mjs', 'build']);
}
