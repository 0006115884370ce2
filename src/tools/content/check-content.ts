/** `npm run check-content`: all that is to mend in all guides. Name guides or files to see only theirs; `--table` adds lengths and grades. */
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
	annotationFor,
	inReadingOrder,
	lineFor,
	summaryFor,
	totalLine,
} from '#lib/checks/problem-lines.ts';
import { readingOf } from '#lib/text/reading-grade.ts';
import { onOneLine } from '#lib/text/one-line.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { changedFiles } from './changed-files.ts';
import {
	filesAt,
	foldersOf,
	noGuide,
	pathTyped,
	problemsBeside,
	problemsOfPath,
	problemsOfPlace,
} from './check/check-one-file.ts';
import { problemsOfContent, problemsOfGuide } from './check/whole-content.ts';
import { readLibrary } from './read-library.ts';

const HELP = `npm run check-content                checks everything in content/
npm run check-content -- a-guide     checks one guide, by the name of its folder
npm run check-content -- packs/x.yaml  checks one other file, or a folder, by its path in content/
npm run check-content -- --table     shows the length and the reading grade of each guide too`;

const { values: options, positionals: typed } = parseArgs({
	allowPositionals: true,
	// Whoever types what we do not know is told what there is.
	strict: false,
	options: { table: { type: 'boolean' } },
});
if (Object.keys(options).some((name) => name !== 'table') || typed.includes('help')) {
	console.log(HELP);
	process.exit();
}
const paths = typed.flatMap((name) => pathTyped(name) ?? []);
const names = typed
	.filter((name) => pathTyped(name) === undefined)
	.map((name) => /guides\/[^/]+\/([^/]+)/.exec(name)?.[1] ?? name);
const library = readLibrary();
const guides = library.guides.filter(({ slug }) => typed.length === 0 || names.includes(slug));
const atPaths = paths.map(filesAt);
const files = atPaths.reduce<number>((sum, at) => sum + (typeof at === 'number' ? at : 0), 0);
const noFiles = atPaths.filter((at) => typeof at === 'string');
const unknown = names.filter((name) => !guides.some(({ slug }) => slug === name));
const folders = unknown.map((name) => foldersOf(name));
const found =
	typed.length === 0
		? problemsOfContent(library)
		: [
				...guides.flatMap((guide) => [
					...problemsOfPlace(guide),
					...problemsOfGuide(guide, library),
					...problemsBeside(guide, library),
				]),
				...folders.flat().flatMap((folder) => problemsOfPath(folder, library)),
				...(files > 0 ? paths.flatMap((path) => problemsOfPath(path, library)) : []),
			];
const problems = inReadingOrder(found, changedFiles());

for (const problem of problems) console.log(lineFor(problem));
if (process.env['GITHUB_ACTIONS'])
	for (const problem of problems) console.log(annotationFor(problem));
if (options.table) for (const guide of guides) console.log(onOneLine(rowFor(guide)));
for (const [place, name] of unknown.entries())
	if (folders[place]?.length === 0) console.log(onOneLine(noGuide(name, library)));
for (const says of noFiles) console.log(onOneLine(says));
// Where nothing was checked, a line that nothing is to mend would mislead.
if (guides.length + files > 0 || typed.length === 0)
	console.log(totalLine(guides.length, problems, files));

const summary = process.env['GITHUB_STEP_SUMMARY'];
if (summary) appendFileSync(summary, `${summaryFor(guides.length, problems, files)}\n`);
if (unknown.length + noFiles.length > 0 || problems.some(({ level }) => level === 'error'))
	process.exitCode = 1;

function rowFor({ slug, passages }: GuideFile): string {
	const { words, grade, sentenceLength } = readingOf(passages);
	return `${slug.padEnd(34)}${String(words).padStart(5)} words, grade ${grade.toFixed(1)}, ${sentenceLength.toFixed(1)} words a sentence`;
}
