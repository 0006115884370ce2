import { errors, found, type Problem } from '#lib/checks/problem.ts';
import { factAt, listAt, textsAt } from '#lib/facts/fact-at.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';

/** What a guide speaks of that brings a sign about: the sign, its matter in words, and the safety line that tells of it. */
const MATTERS: [sign: RegExp, matter: RegExp, safetyLine?: string][] = [
	[
		/^(?:burn-|scald)/,
		/\b(?:kettles?|boil(?:s|ing)?|hot (?:drinks?|water|pans?|food|tea|soup|fat|oil)|scalds?|burns?|oven|hob|iron(?:ing)?)\b/gi,
		'hot-water',
	],
];

/** A word may fall once of what stands elsewhere. */
const OFTEN = 3;

/** Where a guide speaks of what brings about a sign that it leaves out: the line, and the word. */
export function matterOf(
	{ front, passages }: GuideFile,
	sign: unknown,
): { word: string; at: number } | undefined {
	const [, matter, line = ''] =
		MATTERS.find(([looks]) => typeof sign === 'string' && looks.test(sign)) ?? [];
	if (!matter) return undefined;
	const lines = textsAt(front.values, ['checkFirst', 'safetyLines']).map(([name]) => name);
	const own = passages.filter(({ kind }) => kind === 'item' || kind === 'paragraph');
	const said = own.flatMap((passage) =>
		[...passage.text.matchAll(matter)].map(([word]) => ({ word, at: passage.line })),
	);
	return lines.includes(line) || said.length >= OFTEN ? said[0] : undefined;
}

/** No guide says that nothing in it brings a sign about, while its own words speak of just that. */
export function leftOutSignsHaveNoMatter(guide: GuideFile): Problem[] {
	const { file, front } = guide;
	const findings = listAt(front.values, ['checkFirst', 'leftOut']).flatMap((one, index) => {
		const sign = factAt(one, ['sign']);
		const matter = matterOf(guide, sign);
		return matter
			? found(
					front.lineOf(['checkFirst', 'leftOut', index, 'sign']),
					`The sign ${String(sign)} is left out, and line ${matter.at} speaks of “${matter.word}”.`,
					'Name it under watch in place of leftOut: whoever follows the guide may need it.',
				)
			: [];
	});
	return errors(file, findings);
}
