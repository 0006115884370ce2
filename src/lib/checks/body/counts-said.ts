import type { Nodes } from 'mdast';
import { found, type Finding } from '#lib/checks/problem.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { wordsIn } from '#lib/guide/passages.ts';
import { isPart, lineOf, usedParts } from '#lib/guide/used-parts.ts';
import { lineEnds } from '#lib/text/sentences.ts';

const NUMBERS = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const COUNT = String.raw`(\d{1,2}|${NUMBERS.join('|')})`;
const THINGS = String.raw`(?:things|steps|ways|questions|signs|rules|reasons|tips|points|choices|options|jobs|ideas|habits|changes|exercises|moves|aids|tools)`;
/** How many are told of, at the head of a list: “Three ways to pour”. */
const TITLE = new RegExp(
	String.raw`^(?:the |your |my |these |try )?${COUNT} (?:[a-z]+ )?${THINGS}\b`,
	'i',
);
/** What is said of the steps that every guide begins with. */
const FIRST = new RegExp(
	String.raw`\b${COUNT} (?:(?:small|easy|short|quick|simple|little) )?(?:first (?:steps|things)|(?:steps|things) (?:to (?:try|do) (?:first|today|now)|to (?:begin|start) with))\b`,
	'gi',
);
/** The same from further down: “the seven steps above”. */
const ABOVE = new RegExp(
	String.raw`\b(?:the|all|these|those|all the) ${COUNT} (?:first )?steps (?:above|at the top)\b`,
	'gi',
);
/** What follows at once: “These four things help:”. */
const LEADS = new RegExp(
	String.raw`\b(?:these|the following|try|do|here are|there are|has|have) ${COUNT} (?:[a-z]+ ){0,2}${THINGS}\b[^.?!:]{0,40}:$`,
	'i',
);

const valueOf = (typed = '') =>
	/^\d/.test(typed) ? Number(typed) : NUMBERS.indexOf(typed.toLowerCase()) + 2;

/** How many steps, ways or things a title, a summary or a line says there are is how many there are. */
export function otherCounts({ tree, passages }: GuideFile): Finding[] {
	if (!tree) return [];
	const first = usedParts(tree).find(({ name }) => name === 'TryThisFirst');
	const steps = first ? linesOf(first.node) : 0;
	const ofFirst = passages.flatMap(({ line, text }) =>
		steps === 0
			? []
			: [...text.matchAll(FIRST), ...text.matchAll(ABOVE)].flatMap((said) =>
					differs(said, steps, line + lineEnds(text.slice(0, said.index)), '<TryThisFirst> has'),
				),
	);
	return [...ofFirst, ...titlesIn(tree), ...headingsIn(tree.children)];
}

function differs(said: RegExpExecArray, there: number, line: number, where: string): Finding[] {
	return valueOf(said[1]) === there
		? []
		: found(
				line,
				`“${said[0]}” stands here, and ${where} ${there}.`,
				'Mend the number, or the list.',
			);
}

/** The titles of parts that hold a list, or some choices. */
function titlesIn(node: Nodes): Finding[] {
	const parts = usedParts(node).flatMap(({ name, line, node: part, settings }) => {
		// A sheet to tick has lines to write on too.
		if (name === 'TickSheet') return [];
		const said = TITLE.exec(settings.get('title') ?? '');
		const there = name === 'Options' ? choicesIn(part) : linesOf(part);
		return said && there > 0 ? differs(said, there, line, 'below it stand') : [];
	});
	return parts;
}

const choicesIn = (part: Nodes) =>
	usedParts(part).filter(({ name }) => name === 'Option' || name === 'LeaveIt').length;

/** Headings and lines with a list straight below them. */
function headingsIn(nodes: readonly Nodes[]): Finding[] {
	return nodes.flatMap((node, place) => {
		const next = nodes[place + 1];
		const words = node.type === 'heading' || node.type === 'paragraph' ? wordsIn(node).trim() : '';
		const said = (node.type === 'heading' ? TITLE : LEADS).exec(words);
		const there = next ? linesOf(next) : 0;
		return said && there > 0 ? differs(said, there, lineOf(node), 'below it stand') : [];
	});
}

/** The lines of a list, or of the one list of a part. */
function linesOf(node: Nodes): number {
	if (node.type === 'list') return node.children.length;
	if (!isPart(node)) return 0;
	const lists = (node.children as Nodes[]).filter(({ type }) => type === 'list');
	return lists.length === 1 && lists[0] ? linesOf(lists[0]) : 0;
}
