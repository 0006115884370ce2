import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { dayOf } from '#lib/dates.ts';
import { securityHeaders } from '#lib/header.ts';
import { pageFaults, sheetFaults, sheetsIn } from '#lib/page-faults.ts';
import { securityText } from '#lib/security-text.ts';
import { caddyFile, headersFile, nginxFile } from '#lib/server-files.ts';
import { settings } from '../settings.ts';
import { plainSheet } from './plain-sheet.ts';
import { stop } from './steps.ts';

/** Short codes, slips and check sheets: three pages beside each guide. */
const LESSER_PAGES = /[\\/](?:g|slips|check-a-guide)[\\/]/;

/** Files that a server owns, not a reader. Outside `dist`, so that nobody can ask for them. */
const SERVER_FOLDER = '.server';
const TEXT_FILES = '**/*.{html,css,js,mjs,json,svg,xml,txt,webmanifest,ics}';

/** Refuses pages that the strict header would break, then writes the header and the packed copies. */
export async function finish(folder: string): Promise<string> {
	const pages = globSync(`${folder}/**/*.html`).toSorted();
	const sheet = oneSheet(pages);
	const plain = plainSheet(sheet);
	for (const page of pages) exchangeSheet(page, sheet, plain);
	writeServerFiles(folder, securityHeaders(sheetHash(plain)));
	writeSecurityText(folder);
	const texts = globSync(`${folder}/${TEXT_FILES}`);
	await Promise.all(texts.map(pack));
	return `${pages.length} pages are good, ${texts.length} files are packed. For nginx and Caddy: ${SERVER_FOLDER}/`;
}

/** The hash of a stylesheet, as the header names it. */
export function sheetHash(sheet: string): string {
	return `sha256-${createHash('sha256').update(sheet).digest('base64')}`;
}

function oneSheet(pages: string[]): string {
	const faults: string[] = [];
	const sheets = new Map<string, string>();
	for (const page of pages) {
		const html = readFileSync(page, 'utf8');
		for (const sheet of sheetsIn(html)) if (!sheets.has(sheet)) sheets.set(sheet, page);
		faults.push(...pageFaults(html).map((fault) => `${page}: ${fault}`));
	}
	const [sheet = '', ...others] = sheets.keys();
	faults.push(...sheetFaults(sheet));
	for (const other of others)
		faults.push(`${sheets.get(other)}: holds a second stylesheet. All styles go in site.css.`);
	if (faults.length > 0) stop(`These would break under our header:\n${faults.join('\n')}`);
	return sheet;
}

function exchangeSheet(page: string, sheet: string, plain: string): void {
	writeFileSync(
		page,
		readFileSync(page, 'utf8').replace(sheet, () => plain),
	);
}

function writeServerFiles(folder: string, headers: Record<string, string>): void {
	const { host } = new URL(settings.site);
	mkdirSync(SERVER_FOLDER, { recursive: true });
	writeFileSync(`${folder}/_headers`, headersFile(headers));
	writeFileSync(`${SERVER_FOLDER}/nginx.conf`, nginxFile(headers, host));
	writeFileSync(`${SERVER_FOLDER}/Caddyfile`, caddyFile(headers, host));
}

function writeSecurityText(folder: string): void {
	const text = securityText(settings, dayOf(new Date()));
	if (!text) return;
	mkdirSync(`${folder}/.well-known`, { recursive: true });
	writeFileSync(`${folder}/.well-known/security.txt`, text);
}

/** Packed once here, as small as can be, so that no server packs at each visit. */
async function pack(path: string): Promise<void> {
	const text = readFileSync(path);
	const params = {
		[constants.BROTLI_PARAM_SIZE_HINT]: text.length,
		// The last tenth takes twenty times as long: on these pages nobody waits for it.
		[constants.BROTLI_PARAM_QUALITY]: LESSER_PAGES.test(path) ? 5 : 11,
	};
	writeFileSync(`${path}.br`, await promisify(brotliCompress)(text, { params }));
	writeFileSync(`${path}.gz`, await promisify(gzip)(text, { level: constants.Z_BEST_COMPRESSION }));
}
