import type { RootContent } from 'mdast';
import { expect, test } from 'vitest';
import { inPageOrder } from '#lib/guide/page-order.ts';
import { parseGuide } from '#lib/guide/parse-mdx.ts';
import { isPart } from '#lib/guide/used-parts.ts';

const steps = '<TryThisFirst>\n\n1. Sit.\n\n</TryThisFirst>\n\nWait first.\n\n';
const help = '\n\n<GetHelp level="book">\n\n- you fall\n\n</GetHelp>\n\n';

/** The order of a page in short: parts by name with what is in them, and other words by kind. */
function outline(node: RootContent): string {
	if (!isPart(node)) return node.type;
	const inside = (node.children as RootContent[]).map(outline).join(' ');
	return inside ? `${node.name}(${inside})` : (node.name ?? '');
}

function orderOf(words: string, named: string[] = []): string[] {
	const { children } = parseGuide(`${steps}${words}`);
	return inPageOrder(children, new Set(named)).map(outline);
}

test('help comes up to the steps, and the rest becomes rows', () => {
	expect(
		orderOf(`## Why\n\nWords.${help}<IfNotWorked route="a">\n\nAsk.\n\n</IfNotWorked>`),
	).toEqual([
		'TryThisFirst(list)',
		'paragraph',
		'GetHelp(list)',
		'MoreRows(Row(RowName(heading) paragraph) IfNotWorked(paragraph))',
	]);
});

test('what follows a part that begins a row is in its row', () => {
	const choices = '<Options title="Choices">\n\nOne.\n\n</Options>\n\nOf the two.';
	const guard = '\n\n<SafetyLine name="fluids" />';
	expect(orderOf(`${choices}${guard}${help}`).at(-1)).toBe(
		'MoreRows(Options(paragraph paragraph) SafetyLine)',
	);
});

test('what undoes the steps stands open after them', () => {
	const undo =
		'## Down again\n\n<Steps title="To sit" undo="yes">\n\n1. Sit.\n\n</Steps>\n\nSlowly.';
	expect(orderOf(`## Why\n\nWords.\n\n${undo}${help}`)).toEqual([
		'TryThisFirst(list)',
		'paragraph',
		'heading',
		'Steps(list)',
		'paragraph',
		'GetHelp(list)',
		'MoreRows(Row(RowName(heading) paragraph))',
	]);
});

test.each([
	['a list of what not to do', '<DoNotList>\n\n- do not run\n\n</DoNotList>', 'DoNotList(list)'],
	['a safety line', '<SafetyLine name="standing-up" />', 'SafetyLine'],
	['a danger sign that help does not name', '<DangerSign name="fire" />', 'DangerSign'],
])('%s is never in a row, but stands below it', (_, typed, shown) => {
	const row = `MoreRows(Row(RowName(heading) paragraph) ${shown})`;
	expect(orderOf(`## Why\n\n${typed}\n\nWords.`).at(-1)).toBe(row);
	const toHelper = `<ForTheHelper>\n\nWords.\n\n${typed}\n\n</ForTheHelper>`;
	expect(orderOf(toHelper).at(-1)).toBe(`MoreRows(ForTheHelper(paragraph) ${shown})`);
});

test('a danger sign that stands under help may be in a row', () => {
	expect(orderOf('## Why\n\n<DangerSign name="fire" />', ['fire']).at(-1)).toBe(
		'MoreRows(Row(RowName(heading) DangerSign))',
	);
});
