import { factAt, listAt } from '#lib/facts/fact-at.ts';
import { yamlNotes } from '#lib/facts/yaml-facts.ts';
import { readFrontMatter } from '#lib/guide/front-matter.ts';
import { authorLine } from '#lib/write/author-lines.ts';
import {
	HELD_FACTS,
	LATER_CHANGES,
	LEFT_OVER,
	OWN_NOTES,
	type Answers,
} from '#lib/write/form-answers.ts';
import { NO_PLACE } from '#lib/write/left-over.ts';
import { fromOlderDraft, SIGNS_WANTED } from '#lib/write/older-drafts.ts';
import { writeLines } from '#lib/write/answers-to-lines.ts';
import { WANTED } from '#lib/write/typed/typed-facts.ts';
import { textOf } from '#lib/write/written-line.ts';
import { typedSetting } from '#lib/write/setting-text.ts';
import { bodyAnswers } from '#lib/write/body-to-answers.ts';
import { withPlainLineEnds } from '#lib/text/plain-line-ends.ts';

/** What the form holds of a guide that was saved, and whether that is all of it. */
export interface ReadAnswers {
	answers: Answers;
	code: string;
	isWhole: boolean;
}

/** Takes a file apart into the fields of the form. It must be one that the form, or a guide of ours, could be. */
export function readAnswers(typed: string, topic = ''): ReadAnswers | undefined {
	const text = withPlainLineEnds(typed);
	const { values, end } = readFrontMatter(text);
	if (values === undefined || end === undefined) return undefined;
	const body = text.split('\n').slice(end).join('\n');
	const notes = yamlNotes(text.split('\n').slice(1, end - 1));
	const after = (mark: string) =>
		notes.filter((line) => line.startsWith(mark)).map((line) => line.slice(mark.length));
	const isOwn = (line: string) => ![WANTED, NO_PLACE].some((mark) => line.startsWith(mark));
	const read = {
		topic,
		...factsOf(values),
		...bodyAnswers(body),
		[SIGNS_WANTED]: after(WANTED).join('\n'),
		...(notes.some(isOwn) && { [OWN_NOTES]: notes.filter(isOwn).join('\n') }),
		...(after(NO_PLACE).length > 0 && { [LEFT_OVER]: after(NO_PLACE).join('\n') }),
	};
	const answers = fromOlderDraft(read);
	const code = asText(factAt(values, ['code']));
	const isWhole = sortedWords(textOf(writeLines(answers, code))) === sortedWords(text);
	return { answers, code, isWhole };
}

const asText = (value: unknown) =>
	typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

function factsOf(values: unknown): Record<string, string> {
	const textsOf = (path: string[]) => listAt(values, path).map(asText).join('\n');
	const one = ['title', 'summary', 'opening', 'today', 'reviewBy'];
	const many = ['readersWords', 'audience', 'conditions', 'related', 'sheet'];
	const inner = (holder: string, names: string[]) => names.map((name) => `${holder}.${name}`);
	const said = ['tenSeconds', 'oneMinute', 'teachBack', 'referInstead'];
	const lists = [...many, ...inner('checkFirst', ['stop', 'watch', 'aboutYou', 'safetyLines'])];
	const asks = ['askFirst', 'notFor'].map((name) => textsOf(['checkFirst', name]));
	const rows = (fact: string, group: string, names: string[]) =>
		listAt(values, [fact]).flatMap((row, index) =>
			names.map((name) => [`${group}.${index}.${name}`, cell(factAt(row, [name]))]),
		);
	return Object.fromEntries([
		...[...one, 'checkFirst.about', ...inner('clinician', said)].map((name) => [
			name,
			asText(factAt(values, name.split('.'))),
		]),
		...lists.map((name) => [name, textsOf(name.split('.'))]),
		['checkFirst.notFor', asks.filter(Boolean).join('\n')],
		['checkFirst.leftOut', listAt(values, ['checkFirst', 'leftOut']).map(leftOutLine).join('\n')],
		['checkFirst.dangerSigns', textsOf(['checkFirst', 'dangerSigns'])],
		...rows('sources', 'source', ['publisher', 'title', 'url', 'year', 'supports', 'read']),
		...rows('evidence', 'evidence', ['claim', 'grade', 'sources']),
		['by', listAt(values, ['written', 'by']).map(authorLine).join('\n')],
		['on', asText(factAt(values, ['written', 'on']))],
		...laterChanges(values),
		...HELD_FACTS.map((fact) => [fact, heldFact(factAt(values, [fact]))]),
		['code', asText(factAt(values, ['code']))],
	]) as Record<string, string>;
}

function laterChanges(values: unknown): [string, string][] {
	const lines = listAt(values, ['changes']).slice(1).map(changeLine);
	return lines.length > 0 ? [[LATER_CHANGES, lines.join('\n')]] : [];
}

/** A fact as JSON, which is YAML too; nothing where there is none, or an empty list. */
const heldFact = (value: unknown) =>
	value === undefined || (Array.isArray(value) && value.length === 0) ? '' : JSON.stringify(value);

const changeLine = (one: unknown) => withColon(one, ['on', 'what']).replaceAll(/\s+/g, ' ');

/** The sign that stands in its place, if one does, is in brackets after its name. */
function leftOutLine(one: unknown): string {
	const [sign, shownBy, why] = ['sign', 'shownBy', 'why'].map((name) =>
		asText(factAt(one, [name])),
	);
	return [shownBy ? `${sign} (${shownBy})` : sign, why].filter(Boolean).join(': ');
}

const withColon = (one: unknown, names: string[]) =>
	names
		.map((name) => asText(factAt(one, [name])))
		.filter(Boolean)
		.join(': ');

const cell = (value: unknown) =>
	Array.isArray(value) ? value.map(asText).join(', ') : asText(value);

/** All the words of a file in A to Z order: two files with the same ones lost none. */
function sortedWords(text: string): string {
	const plainMarks = text.replaceAll(/^\s*(?:-|\d+\.)\s/gm, ' ').replaceAll('\\n', ' ');
	return (typedSetting(plainMarks).match(/[\p{L}\p{N}]+/gu) ?? []).toSorted().join(' ');
}
