import { sayDate } from '#lib/text/dates.ts';
import { readDay } from '#lib/text/written-day.ts';
import { createElement } from '#browser/page/create-element.ts';
import { findPart } from '#browser/page/find-part.ts';
import { printAs } from '#browser/print/print-as.ts';
import { isHalfTyped } from './date-fields.ts';
import { fieldsIn, type Field } from './worksheet-fields.ts';

const isText = (field: Field) =>
	!(field instanceof HTMLInputElement) ||
	!['checkbox', 'radio', 'file', 'hidden'].includes(field.type);

/** Prints when asked, at the size asked, each answer as whole text. */
export function watchPrinting(root: ParentNode): void {
	for (const size of ['clear', 'small', 'large'] as const)
		findPart(root, `[data-do="print-${size}"]`).addEventListener('click', () => void printAs(size));
	printWhole(root, () => fieldsIn(root));
}

/** Prints, whenever and however the page is printed, all that stands in each field: paper cannot scroll a box. */
export function printWhole(root: ParentNode, fieldsNow: () => Iterable<Field>): void {
	window.addEventListener('beforeprint', () => {
		showAgain(root, fieldsNow());
		for (const field of [...fieldsNow()].filter(isText)) showOnPaper(field);
	});
	window.addEventListener('afterprint', () => showAgain(root, fieldsNow()));
}

function showOnPaper(field: Field): void {
	// What is typed by half would go with the kind of the field.
	const hint = field instanceof HTMLInputElement && field.type !== 'text' && !isHalfTyped(field);
	// An empty date prints as a line to write on, not as mm/dd/yyyy.
	if (field.value === '' && hint) {
		field.dataset['kind'] = field.type;
		field.type = 'text';
	}
	if (field.value === '') return;
	const dataset = { onPaper: '' };
	const text = createElement('span', { className: 'block', dataset }, answerText(field));
	text.style.whiteSpace = 'pre-wrap';
	// A long address that was typed ends on the sheet, not beyond its edge. Our own words and codes never break so.
	text.style.overflowWrap = 'anywhere';
	field.after(text);
	field.hidden = true;
}

function showAgain(root: ParentNode, fields: Iterable<Field>): void {
	for (const text of root.querySelectorAll('[data-on-paper]')) text.remove();
	for (const field of fields) {
		field.hidden = false;
		const { kind } = field.dataset;
		if (field instanceof HTMLInputElement && kind) field.type = kind;
		delete field.dataset['kind'];
	}
}

function answerText(field: Field): string {
	if (field instanceof HTMLSelectElement) return field.selectedOptions[0]?.text ?? field.value;
	const day = field.type === 'date' && readDay(field.value);
	// A year of five figures prints as it was typed.
	if (!day) return field.value;
	const { lang } = document.documentElement;
	if (lang === 'cy') return sayDate(day, lang);
	return new Date(`${day}T12:00`).toLocaleDateString(lang, { dateStyle: 'full' });
}
