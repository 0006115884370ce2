import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { phraseLines, readPhraseBank } from '#lib/query/phrase-bank.ts';
import { foldWords } from '#lib/text/fold-words.ts';
import { readLibrary } from '#tools/content/read-library.ts';

const FOLDER = 'content/search/';
const files = new Map(
	globSync(`${FOLDER}**/*.txt`).map((path) => [
		path.replaceAll('\\', '/').replace(FOLDER, ''),
		readFileSync(path, 'utf8'),
	]),
);
const bank = readPhraseBank(files, 'cy');
const named = (kind: string) =>
	[...files]
		.filter(([path]) => path.startsWith(`cy/${kind}`))
		.map(([path, text]) => [basename(path, '.txt'), phraseLines(text)] as const);
const repeated = (lines: readonly string[]) => {
	const folded = lines.map(foldWords);
	return lines.filter((_, at) => folded.indexOf(folded[at] ?? '') !== at);
};

test('the phrases that teach Welsh pages alone stand under guides and kinds of emergency that there are', () => {
	const slugs = readLibrary().guides.map(({ slug }) => slug);
	const kinds = globSync(`${FOLDER}emergencies/*.txt`).map((path) => basename(path, '.txt'));
	expect(named('guides').filter(([name]) => !slugs.includes(name))).toEqual([]);
	expect(named('emergencies').filter(([name]) => !kinds.includes(name))).toEqual([]);
	expect(named('emergencies')).toHaveLength(kinds.length);
});

test('each stands once, beside the English ones', () => {
	const twice = [
		...named('guides').map(([name]) => bank.guides.get(name) ?? []),
		...named('emergencies').map(([name]) => bank.emergencies.get(name) ?? []),
		bank.nothing,
		bank.lookAlikes.map(({ text }) => text),
	].flatMap(repeated);
	expect(twice).toEqual([]);
});

test('no phrase of an emergency stands under a guide, or is said to be harmless', () => {
	const emergencies = new Set([...bank.emergencies.values()].flat().map(foldWords));
	const others = [
		...[...bank.guides.values()].flat(),
		...bank.lookAlikes.map(({ text }) => text),
		...bank.nothing,
	];
	expect(others.filter((line) => emergencies.has(foldWords(line)))).toEqual([]);
});
