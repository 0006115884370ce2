import { extname } from 'node:path';

const TYPES: Record<string, string> = {
	'.svg': 'image/svg+xml',
	'.png': 'image/png',
	'.jpg': 'image/jpeg',
	'.woff2': 'font/woff2',
};

/** What a built page needs besides itself: a file of the site by its address, or nothing where there is none. */
export type ReadFile = (address: string) => Buffer | undefined;

/**
 * A built page as one file that opens by a double click, from an e-mail or a stick: drawings, letters and
 * styles are inside. It runs no script, and its links to other pages lead to the site.
 * @param note A line above everything, which says what this is.
 */
export function oneFile(html: string, site: string, read: ReadFile, note: string): string {
	const inside = (address: string) => dataAddress(address, read) ?? new URL(address, site).href;
	return html
		.replaceAll(/<script\b[\s\S]*?<\/script>/g, '')
		.replaceAll(/<meta http-equiv="Content-Security-Policy"[^>]*>/g, '')
		.replaceAll(/<link\b[^>]*>/g, (link) => sheetOf(link, read))
		.replaceAll(
			/url\((["']?)(\/[^)"']+)\1\)/g,
			(_, _mark, address: string) => `url("${inside(address)}")`,
		)
		.replaceAll(/ src="(\/[^"]*)"/g, (_, address: string) => ` src="${inside(address)}"`)
		.replaceAll(
			/ (href|action)="(\/[^"]*)"/g,
			(_, name: string, address: string) => ` ${name}="${new URL(address, site).href}"`,
		)
		.replace(
			/<body\b[^>]*>/,
			(body) => `${body}<p style="padding:.5rem 1rem;background:#ffe9a8;color:#1c1f21">${note}</p>`,
		);
}

/** A link to a sheet of styles becomes the sheet; one to anything else fetches something, and goes. */
function sheetOf(link: string, read: ReadFile): string {
	const setting = (name: string) => new RegExp(` ${name}="([^"]*)"`).exec(link)?.[1];
	const text = setting('rel') === 'stylesheet' && read(setting('href') ?? '')?.toString('utf8');
	if (!text) return '';
	return `<style media="${setting('media') ?? 'all'}">${text}</style>`;
}

function dataAddress(address: string, read: ReadFile): string | undefined {
	const type = TYPES[extname(address)];
	const file = type && read(address);
	return file ? `data:${type};base64,${file.toString('base64')}` : undefined;
}
