import { createElement } from '#browser/page/create-element.ts';
import { findPart } from '#browser/page/find-part.ts';
import { drawSquare } from './slip/slip-sheet.ts';

/** As in picker.css: small slips to a sheet of A4. */
const TO_A_SHEET = 4;

/** The first guide, as a small slip tells of it. */
interface PadGuide {
	code: string;
	title: string;
	link: string;
}

/** Puts as many copies of the slip as were asked for on the page, with no date and no note, to be printed in its place. */
export function showCopies(root: ParentNode): void {
	const slip = findPart(root, '[data-slip]').cloneNode(true) as HTMLElement;
	for (const part of ['[data-slip-date]', '[data-slip-note]'])
		findPart(slip, part).textContent = '';
	for (const unused of slip.querySelectorAll('[hidden]')) unused.remove();
	const sides = Number(slip.dataset['sides']);
	// Printed on both sides, a copy would else begin on the back of the one before, and the two be torn apart.
	const needsBlank = sides > 1 && sides % 2 === 1;
	const copies = copiesOf(slip, count(root)).flatMap((copy, at) =>
		at > 0 && needsBlank ? [createElement('div', { className: 'blank-side' }), copy] : [copy],
	);
	show(root, 'slips', copies);
}

/** The same with small slips that lead to one guide, four to a sheet. */
export function showPad(root: ParentNode, { code, title, link }: PadGuide): void {
	const { content } = findPart<HTMLTemplateElement>(root, '[data-pad-slip]');
	const slip = findPart(content, '.pad-slip').cloneNode(true) as HTMLElement;
	const heading = findPart(root, '[data-slip-heading]').textContent;
	for (const [name, text] of Object.entries({ heading, code, title }))
		findPart(slip, `[data-pad-${name}]`).textContent = text;
	drawSquare(slip, link);
	const sheet = createElement('div', { className: 'pad-sheet' }, ...copiesOf(slip, TO_A_SHEET));
	show(root, 'pad', copiesOf(sheet, Math.ceil(count(root) / TO_A_SHEET)));
}

/** Takes the copies away. */
export function clearCopies(root: ParentNode): void {
	findPart(root, '[data-copied-slips]').replaceChildren();
	delete document.documentElement.dataset['batch'];
}

const count = (root: ParentNode) =>
	Number(findPart<HTMLSelectElement>(root, '[data-copies]').value);

const copiesOf = (part: Element, many: number) =>
	Array.from({ length: many }, () => part.cloneNode(true));

function show(root: ParentNode, kind: string, copies: Node[]): void {
	findPart(root, '[data-copied-slips]').replaceChildren(...copies);
	document.documentElement.dataset['batch'] = kind;
}
