import { parse } from 'yaml';
import { z } from 'zod';
import type { OwnPage } from '#lib/query/own-pages.ts';

const list = z.record(
	z.string().regex(/^[a-z-]+$/, 'Use the address of the page, without strokes.'),
	z.strictObject({
		/** As the page is called in menus. */
		name: z.string().min(2),
		/** What means the page wherever it stands in what is typed. */
		typed: z.array(z.string().regex(/^[^|=]+$/)).default([]),
		/** What means it only where nothing else is typed. */
		alone: z.array(z.string().regex(/^[^|=]+$/)).default([]),
	}),
);

/** Our pages that search names beside the guides: those of `content/search/pages.yaml`, and the topics by their names. */
export function ownPages(text: string, topics: { slug: string; title: string }[]): OwnPage[] {
	return [
		...Object.entries(list.parse(parse(text))).map(([path, { name, typed, alone }]): OwnPage => [
			path,
			name,
			['', ...typed, ...alone.map((phrase) => `=${phrase}`)].join('|'),
		]),
		...topics.map(({ slug, title }): OwnPage => [`topics/${slug}`, title, '=']),
	];
}
