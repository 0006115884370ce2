import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { parseGuide } from '#lib/guide/parse-mdx.ts';
import { leftOffSheet, type SheetFacts } from '#lib/guide/sheet-length.ts';
import { onOneSheet } from '#lib/guide/sheet-parts.ts';
import { isPart } from '#lib/guide/used-parts.ts';

const steps = '<TryThisFirst>\n\n1. Sit.\n\n</TryThisFirst>\n\nWait first.\n\n';
const undo = '## Down again\n\n<Steps title="To sit" undo="yes">\n\n1. Sit.\n\n</Steps>\n\n';
const list = (name: string, items: number) =>
	`<${name} title="A">\n\n${'- one thing\n'.repeat(items)}\n</${name}>\n\n`;

const sheet: SheetFacts = {
	facts: {
		title: 'Getting up',
		today: 'Sit back.',
		checkFirst: {
			stop: [],
			watch: [],
			askFirst: [],
			safetyLines: [],
			leftOut: [],
			signsWanted: [],
		},
	} as unknown as SheetFacts['facts'],
	signs: { stop: [], help: [], watch: [] },
	safetyLines: [],
};

const nameOf = (node: RootContent): string =>
	isPart(node)
		? [node.name, ...(node.children as RootContent[]).filter(isPart).map(nameOf)].join(' ')
		: node.type;

test('a sheet has the steps, what undoes them, both lists, what to tick, and help at its end', () => {
	const words = `${steps}## Why\n\nWords.\n\n${undo}${list('TickSheet', 1)}${list('DoNotList', 1)}${list('DoList', 1)}<GetHelp level="book">\n\n- you fall\n\n</GetHelp>`;
	expect(onOneSheet(parseGuide(words).children).map(nameOf)).toEqual([
		'TryThisFirst',
		'paragraph',
		'heading',
		'Steps',
		'SheetLists DoList DoNotList',
		'TickSheet',
		'GetHelp',
	]);
});

test('a guide may choose more for its sheet: headings, and parts that begin a row', () => {
	const words = `${steps}## Why\n\nWords.\n\n## At night\n\nRing.\n\n<ForTheHelper>\n\nRest.\n\n</ForTheHelper>\n\n${list('DoNotList', 1)}`;
	const { children } = parseGuide(words);
	expect(onOneSheet(children, ['At night', 'ForTheHelper']).map(nameOf)).toEqual([
		'TryThisFirst',
		'paragraph',
		'heading',
		'paragraph',
		'ForTheHelper',
		'SheetLists DoNotList',
	]);
});

test('what it chose takes room on the sheet', () => {
	const words = `${steps}## At night\n\n${'Ring. '.repeat(1500)}\n\n${list('TickSheet', 1)}`;
	const chosen = { ...sheet, facts: { ...sheet.facts, sheet: ['At night'] } };
	expect(leftOffSheet(parseGuide(words), sheet).parts).toEqual([]);
	expect(leftOffSheet(parseGuide(words), chosen).parts).toContain('TickSheet');
});

test.each([
	['a short guide leaves nothing out', 10, 10, 10, [], false],
	['first goes what is ticked', 60, 20, 90, ['TickSheet'], false],
	['then what to do', 90, 60, 60, ['TickSheet', 'DoList'], false],
	['what not to do stays, and is too long', 190, 5, 5, ['TickSheet', 'DoList'], true],
])('%s', (_, doNot, does, ticks, parts, isTooLong) => {
	const words = `${steps}${list('DoNotList', doNot)}${list('DoList', does)}${list('TickSheet', ticks)}`;
	const left = leftOffSheet(parseGuide(words), sheet);
	expect(left.parts).toEqual(parts);
	expect(left.tooMany > 0).toBe(isTooLong);
});
