import type { List, Nodes } from 'mdast';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { wordsIn } from '#lib/guide/passages.ts';
import { partNamed } from '#lib/guide/part-rules.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import { usedParts, lineOf, type UsedPart } from '#lib/guide/used-parts.ts';

/** Each part holds what it is made for: steps, a list, choices, words or nothing. */
export function partsHoldTheirKind({ file, tree }: GuideFile): Problem[] {
	return errors(file, tree ? usedParts(tree).flatMap(contents) : []);
}

function contents(used: UsedPart): Finding[] {
	const holds = partNamed(used.name)?.holds;
	if (holds === 'steps') return [...oneList(used, true), ...stepCount(used)];
	if (holds === 'list') return [...oneList(used, false), ...doNots(used)];
	if (holds === 'choices') return choices(used);
	if (holds === 'nothing') return nothing(used);
	return holds && isEmpty(used)
		? found(used.line, `<${used.name}> is empty.`, `Write its words before </${used.name}>.`)
		: [];
}

function isEmpty({ node }: UsedPart): boolean {
	return (node.children as Nodes[]).every((child) => wordsIn(child).trim() === '');
}

function oneList({ name, line, node }: UsedPart, ordered: boolean): Finding[] {
	const shape = ordered ? 'lines that begin 1. 2. 3.' : 'lines that begin with "- "';
	if (node.children.length === 0) return found(line, `<${name}> is empty.`, `Write ${shape}.`);
	const others = (node.children as Nodes[]).filter(
		(child) => child.type !== 'list' || Boolean(child.ordered) !== ordered,
	);
	return others
		.slice(0, 1)
		.map((other) => [
			lineOf(other),
			`<${name}> holds something else than ${shape}.`,
			`Write only ${shape}, with a blank line before and after them.`,
		]);
}

function stepCount({ name, line, node }: UsedPart): Finding[] {
	const steps = listsOf(node).flatMap((list) => list.children).length;
	if (name !== 'TryThisFirst' || steps === 0 || (steps >= 3 && steps <= 5)) return [];
	return found(
		line,
		`<TryThisFirst> has ${steps} ${steps === 1 ? 'step' : 'steps'}.`,
		'Write three to five: two minutes in all.',
	);
}

function doNots({ name, node }: UsedPart): Finding[] {
	if (name !== 'DoNotList') return [];
	const items = listsOf(node).flatMap((list) => list.children);
	const faulty = items.filter((item) => !/^do not\s/i.test(wordsIn(item)));
	return faulty.map((item) => [
		lineOf(item),
		'A line under <DoNotList> does not begin with "do not".',
		'Write - do not, and then what.',
	]);
}

function choices({ line, node }: UsedPart): Finding[] {
	const count = (name: string) =>
		(node.children as Nodes[]).filter((child) => 'name' in child && child.name === name).length;
	const findings: Finding[] = [];
	if (count('Option') < 2)
		findings.push([line, '<Options> has fewer than two choices.', 'Write two <Option> or more.']);
	if (count('LeaveIt') === 0)
		findings.push([
			line,
			'<Options> does not let people leave it for now.',
			'Write <LeaveIt>, what that means, and </LeaveIt>.',
		]);
	if (count('LeaveIt') > 1)
		findings.push([line, '<Options> has more than one <LeaveIt>.', 'Keep one of them.']);
	return findings;
}

function nothing({ name, line, node }: UsedPart): Finding[] {
	return node.children.length > 0
		? found(
				line,
				`<${name}> holds words, and shows none.`,
				`Type it as ${partNamed(name)?.example}.`,
			)
		: [];
}

function listsOf(node: UsedPart['node']): List[] {
	return (node.children as Nodes[]).filter((child) => child.type === 'list');
}
