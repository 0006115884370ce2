import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { pathsIn, pathsOf } from '#tools/content/content-files.ts';
import { stop } from '#tools/steps.ts';
import { wordVarier } from './vary-words.ts';

type Facts = Record<string, unknown>;

/** What stands between a guide's name and the number of a guide made from it. */
const MADE = '--made-';

/** The name of our own guide that a made one came from: `'stairs--made-7'` gives `'stairs'`. */
export function ownName(slug: string): string {
	return slug.split(MADE)[0] ?? slug;
}

/**
 * Fills a copy of our content up to so many guides, made from our own with other words. Only for
 * measuring: they say nothing sensible, and the folder is thrown away.
 */
export function fillUp(folder: string, count: number): void {
	const own = pathsOf('guides', `${folder}/content`).map((path) => ({
		path,
		text: readFileSync(path, 'utf8'),
	}));
	for (let made = own.length; made < count; made++) {
		const { path, text } = own[made % own.length] ?? stop('content/guides holds no guide.');
		const vary = wordVarier(made);
		const slug = basename(dirname(path));
		const name = `${slug}${MADE}${made}`;
		const target = join(dirname(dirname(path)), name);
		mkdirSync(target);
		writeFileSync(join(target, 'en.mdx'), variedGuide(text, made, vary));
		varyPhrases(folder, { slug, name, vary });
	}
}

/** What readers and clinicians type for a made guide: the same phrases, in its own words. */
function varyPhrases(
	folder: string,
	{ slug, name, vary }: { slug: string; name: string; vary: (text: string) => string },
): void {
	for (const path of pathsIn(`${folder}/content/search/*/${slug}.txt`))
		writeFileSync(join(dirname(path), `${name}.txt`), vary(readFileSync(path, 'utf8')));
}

function variedGuide(text: string, made: number, vary: (text: string) => string): string {
	const [, front = '', ...body] = text.split(/^---$/m);
	const facts = parse(front) as Facts & { readersWords: string[]; checkFirst: Facts };
	const said = (name: string) => vary(String(facts[name]));
	return `---\n${stringify({
		...facts,
		code: longCode(made),
		title: said('title'),
		summary: said('summary'),
		opening: said('opening'),
		today: said('today'),
		readersWords: facts.readersWords.map(vary),
	})}---${vary(body.join('---'))}`;
}

/** There are fewer than 700 codes of four figures: made guides have seven, which a trial build lets through. */
function longCode(made: number): string {
	const figures = made.toString(9).padStart(7, '0');
	return [...figures].map((figure) => Number(figure) + 1).join('');
}
