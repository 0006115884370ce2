import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

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

/** The files of a built site that hold any of some words, its search index among them. */
export function tracesOf(dist: string, words: string[]): string[] {
	return globSync(join(dist, '**/*.{html,json,ics,xml,pf_fragment}')).flatMap((file) => {
		const bytes = readFileSync(file);
		const text = String(file.endsWith('pf_fragment') ? gunzipSync(bytes) : bytes);
		return words
			.filter((word) => text.includes(word))
			.map((word) => `${word} in ${file.replace(dist, '')}`);
	});
}
