import { existsSync } from 'node:fs';
import { parse } from 'yaml';
import { entries } from '#lib/checks/unsafe/list-entries.ts';
import { errors, found, type Problem } from '#lib/checks/problem.ts';
import { readWords } from '#lib/checks/word-lists.ts';
import { pathsIn, textOf, whyNotRead } from '#tools/content/content-files.ts';

/** How many entries each list of `content/words` holds at least: some two thirds of those it had in November 2026. */
const LEAST = {
	allowed: 50,
	banned: 65,
	brands: 45,
	dignity: 60,
	swap: 240,
	terms: 50,
	unsafe: 220,
};

const CURE = 'Put its words back: git has them.';

/** What is to mend where a list was emptied or cut short: it would let every word through, or find no help. */
export function listsAreFilled(content: string): Problem[] {
	return [...wordsAreFilled(content), ...searchIsFilled(content)];
}

function wordsAreFilled(content: string): Problem[] {
	return Object.entries(LEAST).flatMap(([name, least]) => {
		const file = `${content}/words/${name}.txt`;
		const { size } = readWords(textOf(file));
		if (size >= least) return [];
		const says =
			size === 0
				? 'This list is empty.'
				: `This list has ${size} ${size === 1 ? 'entry' : 'entries'}, and never had fewer than ${least}.`;
		return errors(file, found(1, says, CURE));
	});
}

function searchIsFilled(content: string): Problem[] {
	const folder = `${content}/search`;
	if (!existsSync(folder)) return [];
	return pathsIn(`${folder}/**/*.{txt,yaml}`)
		.filter((file) => !whyNotRead(file) && saysNothing(file, textOf(file)))
		.flatMap((file) => errors(file, found(1, 'This file says nothing.', CURE)));
}

function saysNothing(file: string, text: string): boolean {
	if (file.endsWith('.txt')) return entries(text).length === 0;
	try {
		return isEmpty(parse(text));
	} catch {
		// What it is made into says where the slip is.
		return false;
	}
}

/** Nothing, or a list or mapping of nothings. */
function isEmpty(value: unknown): boolean {
	if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
	return value === null || value === undefined || value === '';
}
