import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { dayOf } from '#lib/text/dates.ts';
import { securityHeaders } from '#lib/publish/security-headers.ts';
import { stylesheetFaults } from '#lib/publish/page-faults.ts';
import { securityText } from '#lib/publish/security-txt.ts';
import { nginxFile, nginxTlsFile } from '#lib/publish/nginx-files.ts';
import { nginxMainFile } from '#lib/publish/nginx-main.ts';
import { caddyFile, headersFile } from '#lib/publish/server-files.ts';
import { settings } from '../../settings.ts';
import type { Share } from './compress-worker.ts';
import { downlevelStylesheet } from './downlevel-stylesheet.ts';
import { shortClassNames, withShortSelectors } from './pages/short-class-names.ts';
import { stop } from '#tools/steps.ts';

/** Files for the server's own settings. Outside `dist`, so that nobody can fetch them. */
const SERVER_FOLDER = '.server';
/** The page of a guide, by its path. */
const GUIDE = /\/guides\/[^/]+\/index\.html$/;
const TEXT_FILES = '**/*.{html,css,js,mjs,json,svg,xml,txt,webmanifest,ics}';

/** Refuses pages that the strict header would break, then writes the header and the packed copies. */
export async function finish(folder: string, serverFolder = SERVER_FOLDER): Promise<string> {
	writeSecurityText(folder);
	const pages = textFiles(folder).filter((file) => file.endsWith('.html'));
	const named = namedIn(pages);
	refuseMissing(folder, named);
	dropUnshown(folder, named);
	const files = textFiles(folder);
	const elsewhere = textElsewhere(files);
	const stylesheets = stylesheetsInside(pages).map((built) => {
		const names = isOfGuides(built, pages) ? shortClassNames(built, elsewhere) : new Map();
		return { built, downlevelled: withShortSelectors(downlevelStylesheet(built), names), names };
	});
	const faults = [
		...stylesheets.flatMap(({ built }) => stylesheetFaults(built)),
		...(await packAll({ files, pages: pages.length, stylesheets })),
	];
	if (faults.length > 0) stop(`These would break under our header:\n${faults.join('\n')}`);
	writeServerFiles(
		folder,
		serverFolder,
		securityHeaders(...stylesheets.map(({ downlevelled }) => stylesheetHash(downlevelled))),
	);
	return `${pages.length} pages are good, ${files.length} files are packed.`;
}

/** Every file of text in a folder, which is what is worth packing. */
export function textFiles(folder: string): string[] {
	return globSync(`${folder}/${TEXT_FILES}`).toSorted();
}

/** The hash of a stylesheet, as the header names it. */
export function stylesheetHash(stylesheet: string): string {
	return `sha256-${createHash('sha256').update(stylesheet).digest('base64')}`;
}

/** The stylesheets that stand inside pages, each once: that of guides, and that of all others. */
export function stylesheetsInside(pages: string[]): string[] {
	const kinds = [pages.filter((page) => !isGuide(page)), pages.filter(isGuide)];
	const sheets = kinds.flatMap((ofKind) => firstStylesheet(ofKind) ?? []);
	return sheets.length > 0 ? [...new Set(sheets)] : stop('No page holds a stylesheet.');
}

const isGuide = (page: string) => GUIDE.test(page);

/** Guides must be light, and few scripts touch them: their classes alone get short names. */
const isOfGuides = (stylesheet: string, pages: string[]): boolean =>
	firstStylesheet(pages.filter(isGuide)) === stylesheet;

/** Whatever may name a class of a page, but for its own sheet: scripts, and sheets beside pages. */
const textElsewhere = (files: string[]): string =>
	files
		.filter((file) => /\.(?:m?js|css)$/.test(file))
		.map((file) => readFileSync(file, 'utf8'))
		.join('\n');

function firstStylesheet(pages: string[]): string | undefined {
	for (const page of pages) {
		const [, stylesheet] = /<style>([^]*?)<\/style>/.exec(readFileSync(page, 'utf8')) ?? [];
		if (stylesheet !== undefined) return stylesheet;
	}
	return undefined;
}

/** Shares the files out among all cores, packs them, and gives what is wrong with any. */
export async function packAll({ files, ...rest }: Share): Promise<string[]> {
	const cores = availableParallelism();
	const shares = Array.from({ length: cores }, (_, core) =>
		files.filter((_file, index) => index % cores === core),
	);
	const faults = await Promise.all(shares.map((share) => packShare({ files: share, ...rest })));
	return faults.flat().toSorted();
}

async function packShare(workerData: Share): Promise<string[]> {
	const worker = new Worker(new URL('./compress-worker.ts', import.meta.url), { workerData });
	const [faults] = (await once(worker, 'message')) as [string[]];
	return faults;
}

/** The pictures, scripts and typefaces that pages name, each once. */
function namedIn(pages: string[]): Set<string> {
	const named = pages.flatMap((page) => [
		...readFileSync(page, 'utf8').matchAll(/(?:src|href)="(\/(?:_astro|fonts)\/[^"]+)"/g),
	]);
	return new Set(named.map(([, file = '']) => file));
}

/** Each of them must be there: without one a guide is half a guide. */
function refuseMissing(folder: string, named: Set<string>): void {
	const missing = [...named].filter((file) => !existsSync(`${folder}${file}`));
	if (missing.length > 0)
		stop(`Pages name these files, and they were not made:\n${missing.join('\n')}`);
}

/** Astro puts every drawing there is into a site. One that no page shows is sealed with none, so nobody checked it. */
function dropUnshown(folder: string, named: Set<string>): void {
	for (const path of globSync(`${folder}/_astro/*.svg`))
		if (!named.has(`/_astro/${basename(path)}`)) rmSync(path);
}

function writeServerFiles(
	folder: string,
	serverFolder: string,
	headers: Record<string, string>,
): void {
	const { host } = new URL(settings.site);
	mkdirSync(serverFolder, { recursive: true });
	writeFileSync(`${folder}/_headers`, headersFile(headers));
	writeFileSync(`${serverFolder}/nginx-main.conf`, nginxMainFile());
	writeFileSync(`${serverFolder}/nginx.conf`, nginxFile(headers, host));
	writeFileSync(`${serverFolder}/nginx-tls.conf`, nginxTlsFile(headers, host));
	writeFileSync(`${serverFolder}/Caddyfile`, caddyFile(headers, host));
}

function writeSecurityText(folder: string): void {
	const text = securityText(settings, dayOf(new Date()));
	if (!text) return;
	mkdirSync(`${folder}/.well-known`, { recursive: true });
	writeFileSync(`${folder}/.well-known/security.txt`, text);
}
