/**
 * `npm run preview-files`: guides as files that open by a double click, for whoever has no Git and no server.
 * After a build, each guide named, or each that a pull request changes, becomes one file in `preview/`, and
 * its check sheet another.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dayOf, sayDate } from '#lib/text/dates.ts';
import { onOneLine } from '#lib/text/one-line.ts';
import { settings } from '../../settings.ts';
import { changedFiles } from './changed-files.ts';
import { oneFile } from './one-file.ts';

const OUT = 'preview';
const named = process.argv.slice(2);
const changed = changedFiles().flatMap(
	(file) => /^content\/guides\/[^/]+\/([^/]+)\//.exec(file)?.[1] ?? [],
);
const slugs = [...new Set(named.length > 0 ? named : changed)];
const pages = slugs.flatMap((slug) => [
	{ from: `guides/${slug}/index.html`, to: `${slug}.html` },
	{ from: `check-a-guide/${slug}/index.html`, to: `check-sheet-${slug}.html` },
]);
const note = `A preview of a change, made on ${sayDate(dayOf(new Date()))}. It may not be given to patients. Nothing in this file is sent anywhere.`;

const read = (address: string) => {
	const path = join('dist', decodeURIComponent(address));
	return existsSync(path) ? readFileSync(path) : undefined;
};

mkdirSync(OUT, { recursive: true });
for (const { from, to } of pages) {
	const html = read(from)?.toString('utf8');
	if (html === undefined) {
		console.log(
			onOneLine(
				`There is no page dist/${from}. Run npm run build, and name the folder of a guide.`,
			),
		);
		process.exitCode = 1;
		continue;
	}
	writeFileSync(join(OUT, to), oneFile(html, settings.site, read, note));
	console.log(`${OUT}/${to}`);
}
if (pages.length === 0) console.log('No guide is named, and none is changed: nothing to show.');
