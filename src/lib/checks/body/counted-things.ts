import type { Nodes } from 'mdast';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import { otherCounts } from '#lib/checks/body/counts-said.ts';
import { stepsNamed } from '#lib/checks/body/steps-named.ts';
import { passageFindings } from '#lib/checks/words/passage-findings.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { wordsIn } from '#lib/guide/passages.ts';
import { lineOf } from '#lib/guide/used-parts.ts';

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const COUNT = String.raw`(\d{1,2}|${NUMBERS.slice(2).join('|')})`;
const THINGS = String.raw`(?:things|steps|ways|questions|signs|rules|reasons|tips|parts|points|choices|jobs|ideas|kinds|checks)`;
/** How many follow, at the end of what leads to a list. */
const LEADS_TO = new RegExp(String.raw`\b${COUNT} (?:\w+ )?${THINGS}(?: to \w+)?[.:]$`, 'i');
const SPANS = String.raw`(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|times|steps|cm|mm|centimetres|metres|inches|litres?|cups)`;
const RANGE = new RegExp(String.raw`\b${numbered()} ?(?:to|-|–) ?${numbered()} ${SPANS}\b`, 'gi');

function numbered(): string {
	return String.raw`(\d{1,3}|${NUMBERS.slice(1).join('|')})`;
}

const valueOf = (typed: string) =>
	/^\d/.test(typed) ? Number(typed) : NUMBERS.indexOf(typed.toLowerCase());

/** A number of things is that of the list below it, a step that is named is there, and a range runs upwards. */
export function numbersAgree(guide: GuideFile): Problem[] {
	const { file, tree, passages } = guide;
	return errors(file, [
		...(tree ? listsCounted(tree) : []),
		...otherCounts(guide),
		...(tree ? stepsNamed(guide, tree) : []),
		...passageFindings(passages, RANGE, (typed) => {
			const [, from = '', to = ''] = new RegExp(RANGE.source, 'i').exec(typed) ?? [];
			return valueOf(from) > valueOf(to)
				? [`“${typed}” runs backwards.`, `Write ${to} to ${from}, or mend one of the two.`]
				: undefined;
		}),
	]);
}

function listsCounted(node: Nodes): Finding[] {
	if (!('children' in node)) return [];
	const nodes = node.children as Nodes[];
	return nodes.flatMap((child, place) => {
		const next = nodes[place + 1];
		const [said, count = ''] =
			child.type === 'paragraph' ? (LEADS_TO.exec(wordsIn(child).trim()) ?? []) : [];
		if (!said || next?.type !== 'list' || next.children.length === valueOf(count))
			return listsCounted(child);
		return found(
			lineOf(child),
			`“${said.replace(/[.:]$/, '')}”, and ${next.children.length} lines follow.`,
			'Mend the number, or the list.',
		);
	});
}
