import { isMeasure, readMeasure } from '#lib/worksheet/measures.ts';
import { announce } from '#browser/page/announce.ts';
import { createElement } from '#browser/page/create-element.ts';
import { pageWords } from '#browser/page/page-words.ts';

const faults = new WeakMap<HTMLInputElement, HTMLElement>();

const watched = new WeakSet<HTMLElement>();

/**
 * Says beside each field for a measure that what stands in it cannot be worked with, once it is left, and takes that away
 * where it is mended: once for a worksheet, however many of its parts ask for it.
 */
export function watchNumbers(root: HTMLElement): void {
	if (watched.has(root)) return;
	watched.add(root);
	const fields = () => [...root.querySelectorAll<HTMLInputElement>('[data-measure]')];
	const look = () => fields().forEach(mark);
	// Not while it is typed: on its way to “46 cm” it is “46 c”.
	root.addEventListener('focusout', ({ target }) => {
		if (target instanceof HTMLInputElement) mark(target);
	});
	root.addEventListener('input', ({ target }) => {
		if (target instanceof HTMLInputElement && target.hasAttribute('aria-invalid')) mark(target);
	});
	// What is opened, kept or brought back, nobody leaves.
	root.addEventListener('written', look);
	look();
}

function mark(field: HTMLInputElement): void {
	const { measure } = field.dataset;
	if (!isMeasure(measure)) return;
	const written = field.value.trim();
	const isRefused = written !== '' && readMeasure(written, measure) === undefined;
	if (!isRefused && !faults.has(field)) return;
	const fault = faults.get(field) ?? addFault(field);
	if (isRefused) field.setAttribute('aria-invalid', 'true');
	else field.removeAttribute('aria-invalid');
	for (const [look, isOn] of [
		['border-help', isRefused],
		['border-line', !isRefused],
	] as const)
		field.classList.toggle(look, isOn);
	announce(fault, isRefused ? pageWords().form.noMeasure[measure](written) : '');
}

function addFault(field: HTMLInputElement): HTMLElement {
	const fault = createElement('p', {
		id: `${field.name}-fault`,
		className: 'font-bold text-help empty:hidden print:hidden',
	});
	(field.closest('label') ?? field).after(fault);
	field.setAttribute('aria-describedby', fault.id);
	faults.set(field, fault);
	return fault;
}
