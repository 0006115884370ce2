/** `npm run check-content`: all that is to mend in all guides. Name guides to see only theirs; `--table` adds lengths and grades. */
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { wordsAreItsOwn } from '#lib/checks/body/said-twice.ts';
import { problemsOf } from '#lib/checks/index.ts';
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
import { errors, found as finding, type Problem } from '#lib/checks/problem.ts';
import { changedFiles } from './changed-files.ts';
import { problemsOfFiles } from './check-files.ts';
import { problemsOfFolders } from './check-folders.ts';
import { problemsOfPeople } from './check-people.ts';
import { problemsOfTranslations } from './translation/check-translations.ts';
import { lostCodes } from './codes-before.ts';
import { readLibrary } from './read-library.ts';

const { values: options, positionals: names } = parseArgs({
	allowPositionals: true,
	options: { table: { type: 'boolean' } },
});
const library = readLibrary();
const guides = library.guides.filter(({ slug }) => names.length === 0 || names.includes(slug));
const unknown = names.filter((name) => !guides.some(({ slug }) => slug === name));
const found = [
	...guides.flatMap((guide) => [...problemsOf(guide, library), ...wordsAreItsOwn(guide, library)]),
	...(names.length === 0
		? [
				...problemsOfFiles(),
				...problemsOfFolders(library),
				...problemsOfPeople(library),
				...problemsOfTranslations(library),
				...problemsOfCodes(),
			]
		: []),
];
const problems = inReadingOrder(found, changedFiles());

for (const problem of problems) console.log(lineFor(problem));
if (process.env['GITHUB_ACTIONS'])
	for (const problem of problems) console.log(annotationFor(problem));
if (options.table) for (const guide of guides) console.log(onOneLine(rowFor(guide)));
for (const name of unknown)
	console.log(onOneLine(`There is no guide called ${name}. Write the name of its folder.`));
console.log(totalLine(guides.length, problems));

const summary = process.env['GITHUB_STEP_SUMMARY'];
if (summary) appendFileSync(summary, `${summaryFor(guides.length, problems)}\n`);
if (unknown.length > 0 || problems.some(({ level }) => level === 'error')) process.exitCode = 1;

/** A code is given for good, and a guide that had one keeps its line. */
function problemsOfCodes(): Problem[] {
	return lostCodes('.', library.codes).flatMap(([code, slug]) =>
		errors(
			'content/codes.txt',
			finding(
				1,
				`The line ${code} ${slug} is gone, and the code may stand on paper.`,
				'Put it back, and the folder of its guide: git has both. To take a guide down, write withdrawn in its facts.',
			),
		),
	);
}

function rowFor({ slug, passages }: GuideFile): string {
	const { words, grade, sentenceLength } = readingOf(passages);
	return `${slug.padEnd(34)}${String(words).padStart(5)} words, grade ${grade.toFixed(1)}, ${sentenceLength.toFixed(1)} words a sentence`;
}
