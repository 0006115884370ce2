import type { FoundMistake } from '#lib/guide/mdx-mistakes.ts';

const TAG =
	/<[A-Z][\w.]*((?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*'|[“”„][^“”"<>]*[“”"]|\{[^{}]*\}|[^\s"'{}<>“”]+)|\s+[\w-]+(?=[\s/>])|\s*\{[^{}]*\})*)\s*\/?>/g;
const SETTING =
	/([\w-]+)\s*=\s*(?:("[^"]*"|'[^']*')|[“”„]([^“”"<>]*)[“”"]|\{([^{}]*)\}|([^\s"'{}<>“”]+?)(?=\s|\/?$))|\{([^{}]*)\}/g;

/** Settings of a part that are not plain text in straight double quotation marks. */
export function settingMistakes(text: string): FoundMistake[] {
	return [...text.matchAll(TAG)].flatMap(({ 0: tag, 1: settings = '', index }) => {
		const from = index + tag.indexOf(settings, 1);
		return settings
			? [...settings.matchAll(SETTING)].flatMap((found) => mistakesIn(found, from))
			: [];
	});
}

function mistakesIn(found: RegExpExecArray, from: number): FoundMistake[] {
	const { 0: typed, 1: name, 2: quoted, 3: curly, 4: braced, 5: bare, index } = found;
	const place = { start: from + index, end: from + index + typed.length };
	if (quoted !== undefined) return [];
	if (name === undefined)
		return [{ ...place, ...intoWords(`${typed} is code, and a guide has none.`, 'Take it out.') }];
	const value = (curly ?? braced ?? bare ?? '').replaceAll(/["'`\n]/g, '').trim();
	const mended = `${name}="${value}"`;
	const says =
		curly === undefined
			? `The setting ${name} needs straight double quotation marks.`
			: `The setting ${name} has curly quotation marks.`;
	return [{ ...place, instead: mended, ...intoWords(says, `Write ${mended}`) }];
}

function intoWords(says: string, fix: string): Pick<FoundMistake, 'says' | 'fix'> {
	return { says, fix };
}
