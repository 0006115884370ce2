import type { z } from 'zod';
import { saidIn } from '#lib/checks/facts/what-to-write.ts';
import {
	commaFix,
	figureFix,
	listFix,
	nationFix,
	yearFix,
} from '#lib/checks/facts/typed-values.ts';
import { foldWords } from '#lib/text/fold-words.ts';
import type { FactPath } from '#lib/facts/yaml-facts.ts';

type Issue = z.core.$ZodIssue;
type Answer = [says: string, fix: string];

/** A path as an author says it, counting lists from 1: `sources 2: url`. */
export function nameOf(path: FactPath): string {
	return path.reduce<string>((name, step) => {
		if (typeof step === 'number') return `${name} ${step + 1}`;
		return name === '' ? step : `${name}: ${step}`;
	}, '');
}

/** What is wrong with a fact that is there, in a file of `content/`. */
export function wrongFact(path: FactPath, value: unknown, issue: Issue, file: string): Answer {
	const name = nameOf(path);
	const subject = `The fact ${name}`;
	if (value === null || value === '')
		return [`${subject} is empty.`, 'Write its words after the colon.'];
	if (issue.code === 'invalid_key') return nameAnswer(path);
	const own = ownAnswer(path, value, subject);
	if (own) return own;
	const isDay = path.at(-1) === 'on' || path.at(-1) === 'reviewBy';
	if (isDay && issue.code !== 'custom') return [`${subject} is not a date.`, dayFix(value)];
	if (isDay) return dayAnswer(subject, value, issue);
	const fix =
		listFix(path, value, issue) ??
		commaFix(value, issue) ??
		yearFix(path, value) ??
		nationFix(path, value, issue) ??
		figureFix(value, issue) ??
		fixOf(issue, saidIn(file));
	return [`${subject} ${whatIsWrong(issue, value).replace(/\.$/, '')}.`, fix];
}

/** A name that was typed as words: names of ours are in small letters, with - between. */
function nameAnswer(path: FactPath): Answer {
	const typed = String(path.at(-1));
	const plain = foldWords(typed).replaceAll(' ', '-');
	return [
		`${typed} is not a name as ours are.`,
		`Write ${plain}: in small letters, with - for each space.`,
	];
}

const NOT_YET =
	'Write checked: [] until an occupational therapist who did not write it has checked it. The page Check a guide then makes the lines to put there.';

/** What is typed for a sign-off by whoever has none yet, or types one by hand. */
function ownAnswer(path: FactPath, value: unknown, subject: string): Answer | undefined {
	const last = path.at(-1);
	if (last === 'checked' && !Array.isArray(value)) return [`${subject} is no yes or no.`, NOT_YET];
	if (path.at(-2) === 'checked' && typeof last === 'number' && typeof value !== 'object')
		return [`${subject} is no check.`, NOT_YET];
	return path.at(-3) === 'checked' && last === 'words' && typeof value !== 'string'
		? [
				`${subject} is no seal, which has 40 letters and figures.`,
				'Copy the line whole, as the page Check a guide makes it. Never type one.',
			]
		: undefined;
}

function dayAnswer(subject: string, value: unknown, issue: Issue): Answer {
	const isRealDay =
		/^\d{4}-\d\d-\d\d$/.test(String(value)) && !issue.message.startsWith('Write a real date');
	return isRealDay
		? [`${subject} cannot be ${shorten(value)}.`, issue.message]
		: [`${subject}, ${shorten(value)}, is not a date that we can read.`, dayFix(value)];
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

function dayFix(value: unknown): string {
	const [, day = '', said = '', year] =
		/^(\d{1,2})(?:st|nd|rd|th)?[/. -]+(\d{1,2}|[a-z]{3,})[/. -]+(\d{4})$/i.exec(String(value)) ??
		[];
	const named = months.indexOf(said.slice(0, 3).toLowerCase()) + 1;
	const month = String(named || said);
	if (year)
		return `Write the year first: ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}.`;
	return 'Write a real day, year first, such as 2026-11-22.';
}

function whatIsWrong(issue: Issue, value: unknown): string {
	if (issue.code === 'too_big') {
		if (Array.isArray(value)) return 'is too long a list';
		return typeof value === 'string'
			? `is too long: it has ${value.trim().length} letters`
			: 'is too great a number';
	}
	if (issue.code === 'too_small')
		return Array.isArray(value) ? 'is too short a list' : 'is too short';
	if (issue.code === 'invalid_type')
		return `needs ${shapes[issue.expected] ?? 'another kind of value'}`;
	if (Array.isArray(value)) return 'does not fit';
	return `cannot be ${shorten(value)}`;
}

const shapes: Record<string, string> = {
	string: 'text',
	array: 'a list',
	object: 'facts of its own below it',
	int: 'a whole number',
	number: 'a number',
};

const shapeFixes: Record<string, string> = {
	array: 'Write one line for each, beginning with "- ".',
	object: 'Write them on the lines below, two spaces further in.',
	string: 'Put quotation marks round it.',
};

function fixOf(issue: Issue, page: string): string {
	// A message that begins so is zod's own, for programmers.
	if (!/^(?:Invalid|Too |Expected|Unrecognized)/.test(issue.message)) return issue.message;
	if (issue.code === 'invalid_value')
		return `Write one of: ${issue.values.map(String).join(', ')}.`;
	if (issue.code === 'too_big' && issue.origin !== 'string' && issue.origin !== 'array')
		return `Write a number up to ${String(issue.maximum)}.`;
	const known = issue.code === 'invalid_type' ? shapeFixes[issue.expected] : undefined;
	return known ?? `${page} says what belongs there.`;
}

function shorten(value: unknown): string {
	const text = typeof value === 'string' ? value : JSON.stringify(value);
	return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
