import { existsSync } from 'node:fs';
import { stop } from '#tools/steps.ts';
import { hasFallbackTypeface } from '#tools/test/fallback-typeface.ts';
import { newPhone } from './phone.ts';
import { measurePage, type Paint } from './page-paint.ts';
import { blocksAsMarkdown, blocksOf, type Block } from './page-text.ts';
import { bareSite, nhsukSite, starlightPage, starlightSite } from './peers.ts';
import { serveFolder, serveSite } from './serve-folder.ts';
import { kilobytes, printTable } from './table.ts';
import { watchedRun } from './watched-run.ts';

const GUIDE = '/guides/stairs-and-steps/';

/** Our guide page beside a bare page, Starlight and nhsuk-frontend with the same text. */
export async function comparePages(): Promise<void> {
	if (!existsSync(`dist${GUIDE}`)) stop('There is no built site yet. Make it with: npm run build');
	const own = (await serveSite('dist')) + GUIDE;
	const { title, blocks } = await textOf(own);
	const addresses: [string, string][] = [
		['ours', own],
		['bare HTML', await serveFolder(bareSite(title, blocks))],
		['Starlight', `${await starlightAddress(title, blocks)}/guide/`],
		['nhsuk-frontend', await serveFolder(await nhsukSite(title, blocks))],
	];
	const paints: Paint[] = [];
	for (const [, address] of addresses) paints.push(await measurePage(address));
	printTable('A guide page, first visit: fast 3G, processor slowed 4 times, median of five', [
		['', 'bytes', 'requests', 'first paint', 'largest paint', 'blocked', 'shift'],
		...addresses.map(([name], at) => [name, ...cells(paints[at])]),
	]);
	const [ours = 0, bare = 1, ...peers] = paints.map(({ firstPaint }) => firstPaint);
	const times = (number: number) => number.toFixed(2);
	console.log(
		`First paint: ${times(ours / bare)} times bare HTML (goal: 1.10 at most); the nearer peer takes ${times(Math.min(...peers) / ours)} times ours (goal: 1.50 at least).`,
	);
}

async function textOf(address: string): Promise<{ title: string; blocks: Block[] }> {
	const { page, close } = await newPhone(false);
	await page.goto(address);
	if (!(await hasFallbackTypeface(page)))
		console.log(
			'This computer has neither Arial, Liberation Sans nor Roboto, so ours is slower and moves. Install one, such as Debian’s fonts-liberation.',
		);
	const blocks = await blocksOf(page);
	const title = await page.locator('h1').innerText();
	await close();
	return { title, blocks };
}

async function starlightAddress(title: string, blocks: Block[]): Promise<string> {
	const pages = new Map([
		['guide', starlightPage(title, blocksAsMarkdown(blocks))],
		['index', starlightPage('Peer', 'A page.')],
	]);
	const folder = await starlightSite('one-page', pages);
	await watchedRun(folder, process.execPath, ['../node_modules/astro/bin/astro.mjs', 'build']);
	return serveFolder(`${folder}/dist`);
}

function cells(paint: Paint | undefined): (string | number)[] {
	if (!paint) return [];
	const { bytes, requests, firstPaint, largestPaint, blocked, shift } = paint;
	const times = [firstPaint, largestPaint, blocked].map((time) => `${Math.round(time)} ms`);
	return [kilobytes(bytes), requests, ...times, shift.toFixed(3)];
}
