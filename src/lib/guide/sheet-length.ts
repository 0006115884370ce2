import type { Nodes, Root, RootContent } from 'mdast';
import type { SignsOfGuide } from '#lib/danger-signs/signs-of-guide.ts';
import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import type { SafetyLineFacts } from '#lib/facts/safety-line.ts';
import { onOneSheet } from '#lib/guide/sheet-parts.ts';
import type { PartName } from '#lib/guide/part-rules.ts';
import { wordsIn } from '#lib/guide/passages.ts';
import { usedParts } from '#lib/guide/used-parts.ts';
import { dangerWords } from '#lib/words/danger-signs.ts';

/** What a sheet holds of a guide, beside the words of its body. */
export interface SheetFacts {
	facts: Pick<GuideFacts, 'title' | 'today' | 'checkFirst' | 'sheet'>;
	signs: SignsOfGuide;
	safetyLines: readonly SafetyLineFacts[];
}

/** Letters in one line of a column at 14 pt: plain, with a mark before it, in a box, and beside a picture. */
const LETTERS = { plain: 42, item: 38, box: 35, pictured: 27, heading: 30 };
/**
 * Lines of a column that two sides of two columns hold for certain, and those that they hold where the boxes fall
 * well: measured over the library in Chromium, where the estimate errs by some ten lines.
 */
const ROOM = { sure: 190, most: 202 };
/** Taken away in this order until the rest fits: a list to tick is on the guide's page too, and no danger is in it. */
const MAY_GO = ['TickSheet', 'DoList'] as const satisfies PartName[];
const SPACE = 0.3;
/** Below the numbers to ring in a crisis stands one to text. */
const TO_TEXT = 1;

/**
 * The parts of a guide that its one sheet of paper has no room for, by an estimate of its lines at 14 pt; and how
 * many lines are still too many without them, which no sheet can hold: 0 where all is well.
 */
export function leftOffSheet(
	tree: Root,
	sheet: SheetFacts,
): { parts: readonly PartName[]; tooMany: number } {
	const body = onOneSheet(tree.children, sheet.facts.sheet);
	const always = linesAbove(sheet) + linesOfHelp(sheet);
	const lines = (gone: readonly PartName[]) =>
		always + sum(body.map((node) => linesOf(node, new Set<string>(gone))));
	const tries = MAY_GO.map((_, count) => MAY_GO.slice(0, count));
	const parts = tries.find((gone) => lines(gone) <= ROOM.sure) ?? MAY_GO;
	return { parts, tooMany: Math.max(0, Math.ceil(lines(parts) - ROOM.most)) };
}

/** The head and the danger card, which stand over both columns. */
function linesAbove({ facts, signs, safetyLines }: SheetFacts): number {
	const title = 3.2 * Math.ceil(facts.title.length / LETTERS.heading);
	const state = 2 * 3;
	const today = 2 * (2 + linesIn(facts.today, 2 * LETTERS.item));
	const card = sum([
		3.5,
		linesOfSigns(signs.stop),
		2.2 + sum(facts.checkFirst.askFirst.map((who) => linesIn(who, LETTERS.box))),
		...safetyLines.map(({ kind, title, lines }) =>
			kind === 'first'
				? 1.4 + sum(lines.map((line) => linesIn(line, LETTERS.box)))
				: SPACE + linesIn(`${title}: ${lines.join(' ')}`, LETTERS.item),
		),
	]);
	return title + state + today + card;
}

function linesOfHelp({ signs }: SheetFacts): number {
	return 4 + linesOfSigns(signs.watch);
}

function linesOfSigns(groups: SignsOfGuide['stop']): number {
	const says = dangerWords.en;
	return sum([
		groups.some(({ isCrisis }) => isCrisis) ? TO_TEXT : 0,
		...groups.map(({ call, level, nations, signs, needsNumbers, isCrisis }) =>
			sum([
				needsNumbers ? 2 : 0,
				isCrisis ? 4 : 0,
				linesIn(says.callFor(call, level), LETTERS.box),
				...signs.map(({ short }) => linesIn(short, LETTERS.box)),
				Object.keys(nations).length,
			]),
		),
	]);
}

function linesOf(node: Nodes, gone: ReadonlySet<string>): number {
	if (node.type === 'heading') return 1.4 * linesIn(wordsIn(node), LETTERS.heading);
	if (node.type === 'paragraph') return SPACE + linesIn(wordsIn(node), LETTERS.plain) + parts(node);
	if (node.type === 'listItem') return SPACE + linesIn(withBlanks(wordsIn(node)), LETTERS.item);
	if (node.type !== 'mdxJsxFlowElement' && !('children' in node)) return 0;
	const name = 'name' in node ? (node.name ?? '') : '';
	if (gone.has(name)) return 0;
	if (name === 'TryThisFirst') return 1.5 + sum(itemsIn(node).map(linesOfStep));
	if (name === 'Steps') return 1.5 + sum(itemsIn(node).map(linesOfLaterStep));
	const own =
		{ DoList: 2, DoNotList: 2, TickSheet: 5, DangerSign: 4, SafetyLine: 4, Picture: 7 }[name] ?? 0;
	return own + sum(node.children.map((child) => linesOf(child, gone)));
}

/** A step in its box, beside its picture or above those for the left and the right. */
function linesOfStep(step: Nodes): number {
	const pictures = usedParts(step).filter(({ name }) => name === 'Picture');
	if (pictures.some(({ settings }) => settings.has('sides')))
		return 1 + linesIn(wordsIn(step), LETTERS.box) + 3.4;
	return pictures.length > 0
		? 0.7 + Math.max(4, linesIn(wordsIn(step), LETTERS.pictured))
		: 0.7 + linesIn(wordsIn(step), LETTERS.box);
}

/** Without a picture it has no box. */
const linesOfLaterStep = (step: Nodes): number =>
	usedParts(step).some(({ name }) => name === 'Picture')
		? linesOfStep(step)
		: 0.4 + linesIn(wordsIn(step), LETTERS.item);

function itemsIn(node: Nodes): Nodes[] {
	if (node.type === 'listItem') return [node];
	return 'children' in node ? (node.children as RootContent[]).flatMap(itemsIn) : [];
}

/** A danger sign in running text brings its words and whom to call. */
function parts(node: Nodes): number {
	return 2 * usedParts(node).filter(({ name }) => name === 'DangerSign').length;
}

/** A blank to write in is as wide as so many letters. */
const withBlanks = (text: string) => text.replaceAll(/_{3,}/g, '_'.repeat(10));

const linesIn = (text: string, letters: number): number =>
	Math.ceil((text.length * 1.04) / letters);

const sum = (lines: number[]): number => lines.reduce((all, one) => all + one, 0);
