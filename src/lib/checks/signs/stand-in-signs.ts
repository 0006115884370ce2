import type { Library } from '#lib/checks/library.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { SignTable } from '#lib/danger-signs/sign-table.ts';
import { levels } from '#lib/facts/danger-sign.ts';
import { factAt, listAt, textsAt } from '#lib/facts/fact-at.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';

/** How a reason says that another sign of the guide brings the help that the one left out would bring. */
const SAYS_ANOTHER = new RegExp(
	[
		String.raw`\bstands? (?:here|in its place)\b`,
		String.raw`\b(?:is|are) shown\b`,
		String.raw`\b(?:same call|calls? the same|warns? of the same)\b`,
		String.raw`\bsent for help here\b`,
		String.raw`\b(?:wider|stronger|another|other) signs?\b`,
		String.raw`\bsigns? of (?:its|their) own\b`,
	].join('|'),
	'i',
);

/** A sign that stands in for one left out is shown by the guide, and brings help as soon or sooner. */
export function standInsHold({ file, front }: GuideFile, library: Library): Problem[] {
	const shown = ['stop', 'watch'].flatMap((name) =>
		textsAt(front.values, ['checkFirst', name]).map(([sign]) => sign),
	);
	const leftOut = listAt(front.values, ['checkFirst', 'leftOut']);
	return errors(
		file,
		leftOut.flatMap((one, index): Finding[] => {
			const [sign, shownBy, why] = ['sign', 'shownBy', 'why'].map((name) => factAt(one, [name]));
			const lineOf = (name: string) => front.lineOf(['checkFirst', 'leftOut', index, name]);
			if (typeof shownBy === 'string' && shownBy !== '')
				return standsIn(String(sign), shownBy, shown, lineOf('shownBy'), library.dangerSigns);
			return typeof why === 'string' && SAYS_ANOTHER.test(why)
				? found(
						lineOf('why'),
						`The reason for leaving ${String(sign)} out is that another sign stands in its place, and none is named.`,
						'Name it under shownBy. Does none bring the same help? Show the sign, or say why this guide does not bring it about.',
					)
				: [];
		}),
	);
}

function standsIn(
	sign: string,
	shownBy: string,
	shown: readonly string[],
	line: number,
	table: SignTable,
): Finding[] {
	const [left, other] = [table.get(sign), table.get(shownBy)];
	if (!left || !other) return [];
	if (!shown.includes(shownBy))
		return found(
			line,
			`The sign ${shownBy} is to stand in place of ${sign}, and this guide does not show it.`,
			`Name ${shownBy} under checkFirst too, in stop or watch; or show ${sign}.`,
		);
	return levels.indexOf(other.level) > levels.indexOf(left.level)
		? found(
				line,
				`The sign ${shownBy}, which is to stand in place of ${sign}, waits longer for help.`,
				`Show ${sign} under checkFirst, in stop or watch.`,
			)
		: [];
}
