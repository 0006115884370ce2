import { found, type Finding } from '#lib/checks/problem.ts';
import { homesIn, namedInSmallLetters, namesIn } from '#lib/checks/words/personal-data.ts';
import { textInLanguage } from '#lib/text/which-language.ts';
import { closestName } from '#lib/text/closest-name.ts';

/** What Welsh speakers type for a guide: on every page, and on Welsh pages alone. */
const WELSH = /^(?:welsh|cy\/guides)\//;

/** What is wrong with the phrases of a file below `content/search/`: one a line, and nobody named. */
export function faultsOfPhrases(path: string, typed: string): Finding[] {
	const lines = linesOf(typed);
	const first = new Map(lines.toReversed().map(([line, at]) => [line.toLowerCase(), at]));
	return lines.flatMap(([line, at]) => [
		...again(first.get(line.toLowerCase()) ?? at, at),
		...namesIn(line, at),
		...homesIn(line, at),
		...(/^(?:readers|welsh|cy\/guides)\//.test(path) ? namedInSmallLetters(line, at) : []),
		...(WELSH.test(path) ? faultsOfWelsh(path, line, at) : []),
		...(path.startsWith('readers/') ? faultsOfRow(line, at) : []),
	]);
}

/** Where a look-alike, `guide, guide: phrase` or `none: phrase`, leads to no guide of ours. */
export function faultsOfLookAlikes(typed: string, slugs: readonly string[]): Finding[] {
	return linesOf(typed).flatMap(([line, at]) => {
		const [, names] = /^([^:]+):\s*\S/.exec(line) ?? [];
		if (names === undefined)
			return found(
				at,
				'This phrase names no guide.',
				'Write none: or its guide and a colon first.',
			);
		const wrong = names.split(',').map((name) => name.trim());
		return wrong
			.filter((name) => name !== 'none' && !slugs.includes(name))
			.flatMap((name) => {
				const meant = closestName(name, slugs);
				const fix = meant ? `Did you mean ${meant}?` : 'Write the name of its folder, or none.';
				return found(at, `There is no guide called ${name}.`, fix);
			});
	});
}

/** A phrase that stands twice counts twice in what search learns. */
function again(first: number, at: number): Finding[] {
	return first === at
		? []
		: found(at, `This phrase stands on line ${first} too.`, 'Take this line out.');
}

const OF_GUIDES = /^(?:readers|clinicians|welsh|cy\/guides)\/([^/]+)\.txt$/;

/** Where phrases are kept for a guide that we do not have: search learns nothing from them. */
export function guideOfPhrases(path: string, slugs: readonly string[]): Finding[] {
	const [, name = ''] = OF_GUIDES.exec(path) ?? [];
	if (name === '' || slugs.includes(name)) return [];
	const meant = closestName(name, slugs);
	return found(
		1,
		`There is no guide called ${name}.`,
		meant
			? `Is it of ${meant}? Put its lines into content/search/${path.replace(`${name}.`, `${meant}.`)} and take this file away.`
			: 'Name the file as the folder of its guide is named, with .txt behind it.',
	);
}

function faultsOfWelsh(path: string, line: string, at: number): Finding[] {
	return textInLanguage(line) === 'en'
		? found(
				at,
				'This line is in English.',
				`Move it to content/search/${path.replace(WELSH, 'readers/')}.`,
			)
		: [];
}

/** A capital after a comma begins another phrase. */
function faultsOfRow(line: string, at: number): Finding[] {
	const [, next] = /, (\p{Lu}\p{Ll}+ .{0,20})/u.exec(line) ?? [];
	return next
		? found(
				at,
				`“${next}…” seems to begin another phrase.`,
				'Write one phrase on each line, in small letters.',
			)
		: [];
}

function linesOf(typed: string): [line: string, at: number][] {
	const lines = typed.split('\n').map((line, index): [string, number] => [line.trim(), index + 1]);
	return lines.filter(([line]) => line !== '' && !line.startsWith('# '));
}
