import { readDay } from '#lib/text/written-day.ts';
import { createElement } from '#browser/page/create-element.ts';
import { findPart } from '#browser/page/find-part.ts';
import { printAs } from '#browser/print/print-as.ts';
import { fieldsIn, type Field } from './worksheet-fields.ts';

const isText = (field: Field) =>
	!(field instanceof HTMLInputElement) || !['checkbox', 'radio', 'file'].includes(field.type);

/** Prints when asked, at the size asked, each answer as whole text: paper cannot scroll a box. */
export function watchPrinting(root: ParentNode): void {
	for (const size of ['clear', 'small', 'large'] as const)
		findPart(root, `[data-do="print-${size}"]`).addEventListener('click', () => void printAs(size));
	window.addEventListener('beforeprint', () => {
		showAgain(root);
		for (const field of fieldsIn(root).filter(isText)) showOnPaper(field);
	});
	window.addEventListener('afterprint', () => showAgain(root));
}

function showOnPaper(field: Field): void {
	const hint = field instanceof HTMLInputElement && field.type !== 'text';
	// An empty date prints as a line to write on, not as mm/dd/yyyy.
	if (field.value === '' && hint) {
		field.dataset['kind'] = field.type;
		field.type = 'text';
	}
	if (field.value === '') return;
	const dataset = { onPaper: '' };
	const text = createElement('span', { className: 'block', dataset }, answerText(field));
	text.style.whiteSpace = 'pre-wrap';
	field.after(text);
	field.hidden = true;
}

function showAgain(root: ParentNode): void {
	for (const text of root.querySelectorAll('[data-on-paper]')) text.remove();
	for (const field of fieldsIn(root)) {
		field.hidden = false;
		const { kind } = field.dataset;
		if (field instanceof HTMLInputElement && kind) field.type = kind;
		delete field.dataset['kind'];
	}
}

function answerText(field: Field): string {
	if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text ?? field.value;
	if (field.type !== 'date') return field.value;
	return new Date(`${readDay(field.value) ?? field.value}T12:00`).toLocaleDateString(
		document.documentElement.lang,
		{
			dateStyle: 'full',
		},
	);
}
