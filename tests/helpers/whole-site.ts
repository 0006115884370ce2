import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SentCore } from '#lib/query/sent.ts';

/** The links and files that pages of a built site name and that are not there. */
export function deadLinks(dist: string): string[] {
	return globSync(join(dist, '**/*.html')).flatMap((file) => {
		const html = readFileSync(file, 'utf8');
		const links = [...html.matchAll(/(?:href|src)="(\/[^"#?]*)/g)].map(([, link = '']) => link);
		return links
			.filter((link) => !existsSync(join(dist, link, link.endsWith('/') ? 'index.html' : '')))
			.map((link) => `${file.replace(dist, '')} to ${link}`);
	});
}

/** The files of a built site that hold any of some words, those for search among them. */
export function tracesOf(dist: string, words: string[]): string[] {
	return globSync(join(dist, '**/*.{html,json,ics,xml}')).flatMap((file) => {
		const text = readFileSync(file, 'utf8');
		return words
			.filter((word) => text.includes(word))
			.map((word) => `${word} in ${file.replace(dist, '')}`);
	});
}

/** The guides that search finds in a built site of so few that all travel in one file. */
export function searchedIn(dist: string): string[] {
	const { all } = JSON.parse(readFileSync(join(dist, 'search-data.json'), 'utf8')) as SentCore;
	return all?.guides.map(({ slug }) => slug) ?? [];
}
