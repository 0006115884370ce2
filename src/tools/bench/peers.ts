import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { watchedRun } from './watched-run.ts';
import { benchFolder } from './site-copy.ts';
import { blocksAsHtml, type Block } from './page-text.ts';

/** The peers, at the versions that we compare with. They are never among our own packages. */
const PEERS = ['@astrojs/starlight@0.42.4', 'astro@7.3.4', 'nhsuk-frontend@10.6.1'];

let installed: Promise<string> | undefined;

/** The folder where the peers are installed, once a run. It needs a network, or npm's own store. */
function peersFolder(): Promise<string> {
	installed ??= install();
	return installed;
}

async function install(): Promise<string> {
	console.log(`Installing ${PEERS.join(', ')} in a folder of the bench’s own …`);
	const folder = join(benchFolder, 'peers');
	write(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
	await watchedRun(folder, 'npm', ['install', '--save-exact', '--no-audit', '--no-fund', ...PEERS]);
	return folder;
}

/** Writes a file, and the folders it stands in. */
export function write(path: string, text: string): void {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
}

/** A Starlight site as its manual sets it up. Astro asks package.json which packages it must build. */
const STARLIGHT = {
	'package.json': [
		'{ "private": true, "type": "module", "dependencies": { "@astrojs/starlight": "*", "astro": "*" } }',
	],
	'astro.config.mjs': [
		"import { defineConfig } from 'astro/config';",
		"import starlight from '@astrojs/starlight';",
		"const integrations = [starlight({ title: 'Peer' })];",
		"export default defineConfig({ site: 'https://example.org', integrations });",
	],
	'src/content.config.ts': [
		"import { defineCollection } from 'astro:content';",
		"import { docsLoader } from '@astrojs/starlight/loaders';",
		"import { docsSchema } from '@astrojs/starlight/schema';",
		'export const collections = {',
		'	docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),',
		'};',
	],
};

/** A Starlight site of some pages, by name, ready to be built. */
export async function starlightSite(name: string, pages: Map<string, string>): Promise<string> {
	const folder = join(await peersFolder(), name);
	for (const [file, lines] of Object.entries(STARLIGHT))
		write(join(folder, file), lines.join('\n'));
	for (const [page, text] of pages) write(join(folder, 'src/content/docs', `${page}.md`), text);
	return folder;
}

/** A Markdown page as Starlight takes it. */
export function starlightPage(title: string, body: string): string {
	return `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(title)}\n---\n\n${body}\n`;
}

const CLASSES = {
	h1: 'nhsuk-heading-xl',
	h2: 'nhsuk-heading-l',
	h3: 'nhsuk-heading-m',
	h4: 'nhsuk-heading-s',
	ul: 'nhsuk-list nhsuk-list--bullet',
};

/** A folder with one page on nhsuk-frontend, as its manual sets it up. */
export async function nhsukSite(title: string, blocks: Block[]): Promise<string> {
	const peers = await peersFolder();
	const folder = join(peers, 'nhsuk');
	for (const file of ['nhsuk-frontend.min.css', 'nhsuk-frontend.min.js'])
		cpSync(join(peers, 'node_modules/nhsuk-frontend/dist/nhsuk', file), join(folder, file));
	write(
		join(folder, 'index.html'),
		`<!DOCTYPE html>
<html lang="en" class="nhsuk-template"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<link rel="stylesheet" href="/nhsuk-frontend.min.css">
<script type="module">import { initAll } from '/nhsuk-frontend.min.js'; initAll()</script>
</head><body class="nhsuk-template__body">
<script>document.body.className += ' js-enabled nhsuk-frontend-supported'</script>
<header class="nhsuk-header" role="banner" data-module="nhsuk-header"><div class="nhsuk-header__container nhsuk-width-container">
<div class="nhsuk-header__service"><a class="nhsuk-header__service-name" href="/">Peer</a></div></div></header>
<div class="nhsuk-width-container"><main class="nhsuk-main-wrapper" id="maincontent">
${blocksAsHtml(blocks, CLASSES)}
</main></div><footer class="nhsuk-footer" role="contentinfo"></footer></body></html>`,
	);
	return folder;
}

/** A page of the same text and nothing else: as fast as a page can be. */
export function bareSite(title: string, blocks: Block[]): string {
	const folder = join(benchFolder, 'bare');
	write(
		join(folder, 'index.html'),
		`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="viewport" content="width=device-width"></head><body><main>
${blocksAsHtml(blocks)}
</main></body></html>`,
	);
	return folder;
}
