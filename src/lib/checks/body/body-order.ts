import type { Nodes } from 'mdast';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import { isPart, lineOf } from '#lib/guide/used-parts.ts';

const ORDER = [
	'TryThisFirst',
	'Options',
	'Equipment',
	'ForTheHelper',
	'TickSheet',
	'GetHelp book',
	'IfNotWorked',
];
const NEEDED = ['TryThisFirst', 'ForTheHelper', 'TickSheet', 'GetHelp book', 'IfNotWorked'];
const REPEATED = new Set(['Options', 'Equipment', 'TickSheet']);

interface Placed {
	name: string;
	line: number;
}

/** The great parts of a guide are all there, each once, and in the order that readers learn to expect. */
export function partsStandInOrder({ file, tree }: GuideFile): Problem[] {
	if (!tree) return [];
	const body = tree.children.filter(({ type }) => type !== 'yaml');
	const placed = body.flatMap((node) => place(node));
	return errors(file, [
		...first(body),
		...missing(placed, body),
		...repeated(placed),
		...outOfOrder(placed),
		...tooLate(body),
	]);
}

function place(node: Nodes): Placed[] {
	const name = nameOf(node);
	return ORDER.includes(name) ? [{ name, line: lineOf(node) }] : [];
}

function nameOf(node: Nodes): string {
	if (!isPart(node)) return '';
	const level = node.attributes.find(
		(setting) => setting.type === 'mdxJsxAttribute' && setting.name === 'level',
	)?.value;
	if (node.name !== 'GetHelp') return node.name ?? '';
	return `GetHelp ${typeof level === 'string' ? level : ''}`;
}

function isHelp(node: Nodes): boolean {
	return nameOf(node).startsWith('GetHelp');
}

function tag(name: string): string {
	return name.startsWith('GetHelp')
		? `<GetHelp level="${name.slice('GetHelp '.length)}">`
		: `<${name}>`;
}

function first(body: Nodes[]): Finding[] {
	const start = body[0];
	if (!start || nameOf(start) === 'TryThisFirst') return [];
	return found(
		lineOf(start),
		'The words do not begin with <TryThisFirst>.',
		'Move it up: it comes straight below the facts.',
	);
}

function missing(placed: Placed[], body: Nodes[]): Finding[] {
	const last = body.at(-1)?.position?.end.line ?? 1;
	// An unknown level is reported by another check.
	const isUnclear = body.some((node) => isHelp(node) && !ORDER.includes(nameOf(node)));
	const needed = NEEDED.filter((name) => !(isUnclear && name.startsWith('GetHelp')));
	const gone = needed.filter((name) => !placed.some((part) => part.name === name));
	return gone.map((name) => [
		last,
		`${tag(name)} is missing.`,
		'Every guide has it: content/README.md shows how to type it.',
	]);
}

function repeated(placed: Placed[]): Finding[] {
	const again = placed.filter(
		({ name }, index) =>
			!REPEATED.has(name) && placed.findIndex((part) => part.name === name) < index,
	);
	return again.map(({ name, line }) => [
		line,
		`${tag(name)} stands here a second time.`,
		'Make one of the two.',
	]);
}

function outOfOrder(placed: Placed[]): Finding[] {
	return placed.flatMap(({ name, line }, index) => {
		const before = placed[index - 1]?.name ?? '';
		if (ORDER.indexOf(name) >= ORDER.indexOf(before)) return [];
		return found(line, `${tag(name)} comes after ${tag(before)}.`, `Move it above ${tag(before)}.`);
	});
}

/** Nothing but help follows the help, so that it is always found at the end. */
function tooLate(body: Nodes[]): Finding[] {
	const help = body.findIndex(isHelp);
	if (help === -1) return [];
	const late = body.slice(help).find((node) => !isHelp(node) && !ORDER.includes(nameOf(node)));
	return late
		? found(lineOf(late), 'Words stand after <GetHelp> begins.', 'Move them above <GetHelp>.')
		: [];
}
