import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GuideFinderData } from '#lib/query/guide-finder.ts';
import { madeUpSite } from './copies/made-up-publisher.ts';

/** The links and files that pages of a built site name and that are not there: pages, files, and places in a page. */
export function deadLinks(dist: string): string[] {
	const places = new Map<string, Set<string>>();
	const placesOf = (file: string) => {
		const known = places.get(file) ?? new Set(idsIn(readFileSync(file, 'utf8')));
		places.set(file, known);
		return known;
	};
	return globSync(join(dist, '**/*.html')).flatMap((page) => {
		// A template is a pattern, filled in when it is used.
		const html = readFileSync(page, 'utf8').replaceAll(/<template.*?<\/template>/gs, '');
		const links = [...html.matchAll(/(?:href|src)="(\/[^"#?]*)?(?:\?[^"#]*)?(?:#([^"]*))?"/g)];
		return links
			.filter(([, link, place]) => {
				const file = link ? join(dist, link, link.endsWith('/') ? 'index.html' : '') : page;
				if (!existsSync(file)) return true;
				return place && !READ_BY_SCRIPTS.test(place) && !placesOf(file).has(place);
			})
			.map(([named]) => `${page.replace(dist, '')} to ${named}`);
	});
}

/** What a script reads after the #: the codes of a list of guides, or that a sheet is wanted in both languages. */
const READ_BY_SCRIPTS = /^(?:\d{4}(?:-\d{4})*|both)$/;

const idsIn = (html: string): string[] =>
	[...html.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);

const CODE = /^\d{4}$/;

/** Whether a text holds a code, and not its figures by chance within a fingerprint. */
const holdsCode = (text: string, code: string) =>
	new RegExp(`(?<![0-9a-f])${code}(?![0-9a-f])`).test(text);

/** A text without the addresses of other people's pages: a part of one may be called as a guide of ours is, `…/equipment/…`. */
const withoutOthersPages = (text: string) =>
	text.replaceAll(/https?:\/\/[^\s"'<>]+/g, (address) =>
		address.startsWith(madeUpSite) ? address : '',
	);

/** The files of a built site that hold any of some words, those for search among them. */
export function tracesOf(dist: string, words: string[]): string[] {
	return globSync(join(dist, '**/*.{html,json,ics,xml}')).flatMap((file) => {
		const text = withoutOthersPages(readFileSync(file, 'utf8'));
		return words
			.filter((word) => (CODE.test(word) ? holdsCode(text, word) : text.includes(word)))
			.map((word) => `${word} in ${file.replace(dist, '')}`);
	});
}

/** The guides that search finds in a built site. */
export function searchedIn(dist: string): string[] {
	const { guides } = JSON.parse(
		readFileSync(join(dist, 'search-data.json'), 'utf8'),
	) as GuideFinderData;
	return guides.map(({ slug }) => slug);
}

/** The pages of a built site that search engines are told of, as paths from its top; none where the list of them is not told of. */
export function listedIn(dist: string): string[] {
	const [, list = ''] =
		/^Sitemap: (.*sitemap\.xml)$/m.exec(readFileSync(join(dist, 'robots.txt'), 'utf8')) ?? [];
	if (!list) return [];
	const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8');
	const top = new URL('/', list).href;
	return [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, page = '']) => page.replace(top, ''));
}
