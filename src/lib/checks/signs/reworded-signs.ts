import type { Nodes } from 'mdast';
import { likestSign } from '#lib/danger-signs/likeness.ts';
import { textsAt } from '#lib/facts/fact-at.ts';
import { errors, warnings, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { Library } from '#lib/checks/library.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { wordsIn } from '#lib/guide/passages.ts';
import { lineOf, usedParts } from '#lib/guide/used-parts.ts';

// Tried on all lines of the fifty-two guides as they were: of 511 lines that are no signs 6 come above the
// first, each of them near a sign, and 28 above the second; of 594 lines that were signs 233 and 381.
const SAME = 0.6;
const NEAR = 0.45;

interface Line {
	text: string;
	line: number;
}

/** A sign of the table is named, not said again in other words, where it could be given another level. */
export function signsAreNotReworded(guide: GuideFile, { dangerSigns }: Library): Problem[] {
	const like = linesOf(guide).flatMap(({ text, line }) => {
		const likest = likestSign(text, dangerSigns);
		return likest && likest.share >= NEAR ? [{ ...likest, text, line }] : [];
	});
	return [
		...errors(guide.file, like.filter(({ share }) => share >= SAME).map(same)),
		...warnings(guide.file, like.filter(({ share }) => share < SAME).map(near)),
	];
}

function same({ name, text, line }: Line & { name: string }): Finding {
	const says = `“${text}” is the danger sign ${name} in other words.`;
	return [line, says, `Name ${name} under checkFirst, in stop or watch, and take this line out.`];
}

function near({ name, text, line }: Line & { name: string }): Finding {
	const says = `“${text}” is near the danger sign ${name}.`;
	return [line, says, `If that is what it means, name ${name} under checkFirst, and take it out.`];
}

/** Who should ask first, what not to do, and what to ask for help with. */
function linesOf({ front, tree }: GuideFile): Line[] {
	const path = ['checkFirst', 'askFirst'];
	const asks = textsAt(front.values, path).map(([text, index]) => {
		return { text, line: front.lineOf([...path, index]) };
	});
	const parts = (tree ? usedParts(tree) : []).filter(({ name }) =>
		['DoNotList', 'GetHelp'].includes(name),
	);
	const items = parts.flatMap(({ node }) => (node.children as Nodes[]).flatMap(itemsIn));
	return [...asks, ...items];
}

function itemsIn(node: Nodes): Line[] {
	if (node.type !== 'list') return [];
	return node.children.map((item) => ({
		text: wordsIn(item).replaceAll(/\s+/g, ' ').trim(),
		line: lineOf(item),
	}));
}
