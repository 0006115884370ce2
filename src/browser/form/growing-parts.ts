import { fieldsIn, readFields } from './worksheet-fields.ts';

/** How long a part that is not asked for yet stays away while no script comes: as `unfold` in site.css. */
const SHOWN_WITHOUT_SCRIPT = 2000;

/**
 * Lets a form grow with what is written in it: each part of one that begins small (`data-growing`) comes once the one
 * before it is written in, and what there is to do with words (`data-when-begun`) once there are some. Nothing that came
 * goes again, so that nobody's place goes with it.
 */
export function growForm(form: HTMLElement): void {
	if (isWritten(form)) form.dataset['begun'] = '';
	const parts = [...form.querySelectorAll<HTMLElement>('[data-growing]')];
	const written = parts.findIndex((_, at) => !parts.slice(at).some(isWritten));
	const shown = written < 0 || hasStood() ? parts.length : written + 1;
	showParts(form, parts.slice(0, shown));
}

/** Lets a form grow from now on as it is written in. A day that is half typed tells of nothing but its keys. */
export function growAsTyped(form: HTMLElement): void {
	for (const event of ['input', 'change', 'keyup'])
		form.addEventListener(event, () => growForm(form));
}

/** Shows every part, and goes to the first that came by it. */
export function showEveryPart(root: ParentNode): void {
	const first = root.querySelector('[data-not-yet]');
	showParts(root, [...root.querySelectorAll('[data-growing]')]);
	if (first) fieldsIn(first)[0]?.focus();
}

function showParts(root: ParentNode, parts: Element[]): void {
	for (const part of parts) part.removeAttribute('data-not-yet');
	const button = root.querySelector<HTMLElement>('[data-do="every-part"]');
	if (button) button.hidden = !root.querySelector('[data-not-yet]');
}

/** A day that is half typed has no value yet. */
function isWritten(part: HTMLElement): boolean {
	return readFields(part).size > 0 || fieldsIn(part).some(({ validity }) => validity.badInput);
}

/** Whether the page has stood so long without its script that all parts are on the screen already: they stay. */
function hasStood(): boolean {
	const [paint] = performance.getEntriesByType('paint');
	const isLoading = document.readyState !== 'complete';
	return isLoading && performance.now() > (paint?.startTime ?? 0) + SHOWN_WITHOUT_SCRIPT;
}
