import { resolve } from 'node:path';
import { newPhone } from './phone.ts';
import { serveFolder } from './serve-folder.ts';
import { write } from './peers.ts';
import { watchedRun } from './watched-run.ts';

interface Pagefind {
	options(settings: { noWorker: boolean }): Promise<void>;
	search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Pagefind's index of the built guides, as its manual has it made, served with nothing in its way. */
export async function servePagefind(built: string): Promise<string> {
	const folder = `${built}-pagefind`;
	write(`${folder}/index.html`, '<!DOCTYPE html><title>Peer</title>');
	await watchedRun(built, process.execPath, [
		resolve('node_modules/pagefind/lib/runner/bin.cjs'),
		...['--site', '.', '--glob', 'guides/*/index.html', '--root-selector', 'article'],
		...['--output-path', `${folder}/pagefind`],
	]);
	return serveFolder(folder);
}

/** The guides that Pagefind's own search gives for each phrase, and the bytes to its first result. */
export async function askPagefind(
	site: string,
	phrases: string[],
): Promise<{ answers: string[][]; bytes: number }> {
	const { page, fetched, close } = await newPhone(false);
	await page.goto(site);
	await page.waitForLoadState('networkidle');
	const before = fetched.bytes;
	await page.evaluate(guidesFor, phrases.slice(0, 1));
	await page.waitForLoadState('networkidle');
	const bytes = fetched.bytes - before;
	const answers = await page.evaluate(guidesFor, phrases);
	await close();
	return { answers, bytes };
}

/** Runs in the page. Pages that are no guides are passed over. */
async function guidesFor(phrases: string[]): Promise<string[][]> {
	const address = '/pagefind/pagefind.js';
	const pagefind = (await import(address)) as Pagefind;
	await pagefind.options({ noWorker: true });
	const answers: string[][] = [];
	for (const phrase of phrases) {
		const { results } = await pagefind.search(phrase);
		const pages = await Promise.all(results.slice(0, 8).map((result) => result.data()));
		answers.push(pages.flatMap(({ url }) => /\/guides\/([^/]+)\//.exec(url)?.[1] ?? []));
	}
	return answers;
}
