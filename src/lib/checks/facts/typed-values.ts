import type { z } from 'zod';
import type { FactPath } from '#lib/facts/yaml-facts.ts';

type Issue = z.core.$ZodIssue;

const ONES =
	'nought one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
		' ',
	);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** What to write for a number that was typed in words or as a text: `'eight'` and `'8'` give 8. */
export function figureFix(value: unknown, issue: Issue): string | undefined {
	const isNumber =
		issue.code === 'invalid_type' && ['int', 'number'].includes(String(issue.expected));
	if (!isNumber || typeof value !== 'string') return undefined;
	const figure = figureOf(value.trim().toLowerCase());
	return figure === undefined
		? 'Write it in figures alone, without quotation marks.'
		: `Write it in figures, without quotation marks: ${figure}`;
}

function figureOf(typed: string): number | undefined {
	const [figures] = /^\d+(?=$| ?[a-z]+$)/.exec(typed) ?? [];
	if (figures) return Number(figures);
	const [first = '', second = 'nought', ...more] = typed.split(/[ -]/);
	const tens = (TENS.indexOf(first) + 2) * 10;
	const parts = TENS.includes(first) ? [tens, ONES.indexOf(second)] : [ONES.indexOf(first)];
	const isWhole = more.length === 0 && (TENS.includes(first) || !/[ -]/.test(typed));
	return isWhole && !parts.includes(-1) ? parts.reduce((sum, part) => sum + part, 0) : undefined;
}

/** Names of ours, with commas between them. */
const NAMES = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:, ?[a-z0-9]+(?:-[a-z0-9]+)*)*$/;

/** What to write for a text that was typed as a list of lines, or for names that should be one. */
export function listFix(path: FactPath, value: unknown, issue: Issue): string | undefined {
	const isList = issue.code === 'invalid_type' && issue.expected === 'array';
	if (isList && typeof value === 'string' && NAMES.test(value.trim()))
		return `Put square brackets round the names: ${String(path.at(-1))}: [${value.trim()}]`;
	const isText = issue.code === 'invalid_type' && issue.expected === 'string';
	return isText && Array.isArray(value) && value.every((one) => typeof one === 'string')
		? `Write it as one text, on the line of its name: ${String(path.at(-1))}: "${value.join(', ').replaceAll('"', "'")}"`
		: undefined;
}

/** What to write for names of ours that stand together as one, with no comma between them. */
export function commaFix(value: unknown, issue: Issue): string | undefined {
	if (issue.code !== 'invalid_value' || typeof value !== 'string') return undefined;
	const names = value
		.trim()
		.split(/[\s;/&+]+|\band\b/)
		.filter((name) => name !== '');
	const known = issue.values.map(String);
	return names.length > 1 && names.every((name) => known.includes(name))
		? `A comma is missing. Write ${names.join(', ')}`
		: undefined;
}

/** What to write for a year of too few figures, or of years that have not come. */
export function yearFix(path: FactPath, value: unknown): string | undefined {
	return path.at(-1) === 'year' && typeof value === 'number'
		? 'Write four figures, such as 2024, or no date'
		: undefined;
}

const WHOLE =
	/^(?:(?:the )?(?:whole |all of the )?(?:u\.?k\.?|united kingdom|g\.?b\.?|(?:great )?britain|british isles)|all|all (?:four|nations)|every(?:where|one| nation)|national(?:ly)?|nationwide)$/i;

/** What to write for the nations of a number, where they were typed as one land. */
export function nationFix(path: FactPath, value: unknown, issue: Issue): string | undefined {
	const isList = path.at(-1) === 'nations' && issue.code === 'invalid_type';
	const typed = isList || path.at(-2) === 'nations' ? value : undefined;
	return typeof typed === 'string' && WHOLE.test(typed.trim())
		? 'Write each nation where the number works. For all four write [england, wales, scotland, northern-ireland]'
		: undefined;
}
