import { factAt, listAt } from '#lib/facts/fact-at.ts';
import { readFrontMatter } from '#lib/guide/front-matter.ts';
import { authorLine } from '#lib/write/author-lines.ts';
import { LATER_CHANGES, type Answers } from '#lib/write/form-answers.ts';
import { fromOlderDraft, SIGNS_WANTED } from '#lib/write/older-drafts.ts';
import { writeGuide } from '#lib/write/answers-to-guide.ts';
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
	const wanted = [...text.matchAll(/^ {2}# Sign wanted: (.*)$/gm)].map(([, line = '']) => line);
	const read = { topic, ...factsOf(values), ...bodyOf(body), [SIGNS_WANTED]: wanted.join('\n') };
	const answers = fromOlderDraft(read);
	const code = asText(factAt(values, ['code']));
	const isWhole = sortedWords(writeGuide(answers, code).text) === sortedWords(text);
	return { answers, code, isWhole };
}

const asText = (value: unknown) =>
	typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

function factsOf(values: unknown): Record<string, string> {
	const textsOf = (path: string[]) => listAt(values, path).map(asText).join('\n');
	const one = ['title', 'summary', 'opening', 'today', 'reviewBy'];
	const many = ['readersWords', 'audience', 'conditions', 'related'];
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
	]) as Record<string, string>;
}

function laterChanges(values: unknown): [string, string][] {
	const lines = listAt(values, ['changes']).slice(1).map(changeLine);
	return lines.length > 0 ? [[LATER_CHANGES, lines.join('\n')]] : [];
}

const changeLine = (one: unknown) =>
	`${asText(factAt(one, ['on']))}: ${asText(factAt(one, ['what'])).replaceAll(/\s+/g, ' ')}`;

const leftOutLine = (one: unknown) =>
	`${asText(factAt(one, ['sign']))}: ${asText(factAt(one, ['why']))}`;

const cell = (value: unknown) =>
	Array.isArray(value) ? value.map(asText).join(', ') : asText(value);

interface FoundPart {
	settings: Record<string, string>;
	inside: string;
}

/** Every part of a name that begins at the start of a line. */
function partsNamed(body: string, name: string): FoundPart[] {
	const pattern = new RegExp(`^<${name}\\b([^\\n]*)>\\n([\\s\\S]*?)^</${name}>`, 'gm');
	return [...body.matchAll(pattern)].map(([, settings = '', inside = '']) => ({
		settings: Object.fromEntries(
			[...settings.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
				key,
				value.replaceAll('&lt;', '<'),
			]),
		),
		inside: inside.trim(),
	}));
}

function bodyOf(body: string): Record<string, string> {
	const [first] = partsNamed(body, 'TryThisFirst');
	const [choices] = partsNamed(body, 'Options');
	const [notWorked] = partsNamed(body, 'IfNotWorked');
	const help = partsNamed(body, 'GetHelp');
	const at = (level: string) => help.find(({ settings }) => settings['level'] === level);
	return {
		tryFirst: withoutListMarks(first?.inside),
		words: wordsBetween(body),
		optionsTitle: choices?.settings['title'] ?? '',
		leaveIt: partsNamed(choices?.inside ?? '', 'LeaveIt')[0]?.inside ?? '',
		...group('option', partsNamed(choices?.inside ?? '', 'Option'), 'words'),
		...group('equipment', partsNamed(body, 'Equipment'), 'words'),
		helper: partsNamed(body, 'ForTheHelper')[0]?.inside ?? '',
		...group('tick', partsNamed(body, 'TickSheet'), 'lines'),
		'help.now': withoutListMarks(at('now')?.inside),
		'help.today': withoutListMarks(at('today')?.inside),
		'help.book': withoutListMarks(at('book')?.inside),
		'help.bookAsk': at('book')?.settings['ask'] ?? '',
		route: notWorked?.settings['route'] ?? '',
		notWorked: notWorked?.inside ?? '',
	};
}

function group(name: string, parts: FoundPart[], inside: string): Record<string, string> {
	return Object.fromEntries(
		parts.flatMap((part, index) => [
			...Object.entries(part.settings).map(([key, value]) => [`${name}.${index}.${key}`, value]),
			[
				`${name}.${index}.${inside}`,
				inside === 'lines' ? withoutListMarks(part.inside) : part.inside,
			],
		]),
	) as Record<string, string>;
}

/** A list without its marks, one thing a line. */
function withoutListMarks(list = ''): string {
	return list
		.replaceAll(/\n[ \t]+/g, ' ')
		.replaceAll(/^(?:-|\d+\.)[ \t]+/gm, '')
		.replaceAll(/\n{2,}/g, '\n');
}

function wordsBetween(body: string): string {
	const [, after = ''] = body.split(/^<\/TryThisFirst>$/m);
	return (after.split(/^<(?:Options|Equipment|ForTheHelper)\b/m)[0] ?? '').trim();
}

/** All the words of a file in A to Z order: two files with the same ones lost none. */
function sortedWords(text: string): string {
	const plainMarks = text.replaceAll(/^\s*(?:-|\d+\.)\s/gm, ' ').replaceAll(/^\s*#[^#].*$/gm, ' ');
	return (plainMarks.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted().join(' ');
}
