/** `npm run reviews-due`: opens an issue on GitHub for each check that is due; with `--list` only says which. */
import { spawnSync } from 'node:child_process';
import { dayOf } from '#lib/text/dates.ts';
import { onOneLine } from '#lib/text/one-line.ts';
import { reviewIssues } from '#lib/sign-off/review-issues.ts';
import { readLibrary } from './read-library.ts';
import { readReviews } from './read-reviews.ts';
import { stop } from '#tools/steps.ts';
import { systemProgram } from '#tools/system-program.js';

const onlyLists = process.argv.includes('--list');
const reviews = readReviews(readLibrary(), dayOf(new Date()));
const opened = onlyLists ? [] : openedTitles();
const issues = reviewIssues(reviews, opened);

for (const { title, body } of issues) {
	console.log(onOneLine(title));
	if (!onlyLists) askGitHub(['issue', 'create', '--title', title, '--body', body]);
}
console.log(issues.length === 1 ? '1 check is due.' : `${issues.length} checks are due.`);

/** The titles of all issues, open and closed: one that people closed is not opened again. */
function openedTitles(): string[] {
	const list = ['issue', 'list', '--state', 'all', '--search', '"Check due by" in:title'];
	const answer = askGitHub([...list, '--limit', '1000', '--json', 'title']);
	return (JSON.parse(answer) as { title: string }[]).map(({ title }) => title);
}

function askGitHub(words: string[]): string {
	const { status, stdout, stderr, error } = spawnSync(systemProgram('gh'), words, {
		encoding: 'utf8',
	});
	if (status !== 0) stop(`GitHub did not answer: ${error?.message ?? stderr.trim()}`);
	return stdout;
}
