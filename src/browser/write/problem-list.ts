import { forAuthors } from '#lib/words/for-authors.ts';
import type { Problem } from '#lib/checks/problem.ts';
import { inForm } from '#lib/write/form-words.ts';
import { fieldOf, type WrittenGuide } from '#lib/write/answers-to-guide.ts';
import { announce } from '#browser/page/announce.ts';
import { createElement } from '#browser/page/create-element.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageLanguage } from '#browser/page/page-language.ts';

interface Placed {
	problem: Problem;
	field: HTMLElement | null;
}

const { write: says, fields } = forAuthors[pageLanguage()];

/** Shows every problem in the list, with a link to its field, and beside the fields that were touched. */
export function showProblems(
	root: HTMLElement,
	problems: Problem[],
	guide: WrittenGuide,
	touched: ReadonlySet<string>,
): void {
	const placed = problems.map((problem) => ({ problem, field: fieldFor(root, problem, guide) }));
	const count = (level: Problem['level']) =>
		problems.filter((problem) => problem.level === level).length;
	const isError = ({ problem }: Placed) => problem.level === 'error';
	const ordered = [...placed.filter(isError), ...placed.filter((one) => !isError(one))];
	findPart(root, '[data-list]').replaceChildren(...ordered.map(lineFor));
	announce(findPart(root, '[data-count]'), says.count(count('error'), count('warning')));
	for (const step of root.querySelectorAll<HTMLElement>('[data-step]')) {
		const errors = placed.filter((one) => isError(one) && step.contains(one.field)).length;
		findPart(step, '[data-step-count]').textContent = says.toMend(errors);
	}
	for (const list of root.querySelectorAll<HTMLElement>('[data-problems]')) {
		const name = list.dataset['problems'] ?? '';
		const mine = touched.has(name)
			? placed.filter(({ field }) => field?.dataset['field'] === name)
			: [];
		list.replaceChildren(...mine.map(({ problem }) => createElement('li', {}, wordsOf(problem))));
	}
}

/** The lists as they stand before anything is written. */
export function clearProblems(root: HTMLElement): void {
	for (const list of root.querySelectorAll('[data-list], [data-problems]')) list.replaceChildren();
	findPart(root, '[data-count]').textContent = says.waiting;
}

/** Goes to the field of a problem whose link was pressed, out of whatever folds it away; says whether one was. */
export function followProblem(root: HTMLElement, event: Event): boolean {
	const pressed = event.target instanceof Element ? event.target : null;
	const id = pressed?.closest<HTMLElement>('[data-go-to]')?.dataset['goTo'];
	if (!id) return false;
	// A link of its own would write the name of the field into the address and the history.
	event.preventDefault();
	const field = findPart(root, `#${id}`);
	for (const fold of [field.closest('details'), field.querySelector('details')])
		fold?.setAttribute('open', '');
	field.focus();
	return true;
}

function fieldFor(root: HTMLElement, problem: Problem, guide: WrittenGuide): HTMLElement | null {
	const name = fieldOf(problem, guide);
	return name ? root.querySelector<HTMLElement>(`[data-field="${CSS.escape(name)}"]`) : null;
}

function wordsOf(problem: Problem): string {
	return `${problem.level === 'warning' ? `${says.hint} ` : ''}${inForm(problem, fields)}`;
}

function lineFor({ problem, field }: Placed): HTMLLIElement {
	if (!field) return createElement('li', {}, wordsOf(problem));
	const group = field.closest('[data-group]')?.querySelector('[data-legend]')?.textContent;
	const label = (field.querySelector('legend') ?? field.closest('div')?.querySelector('label'))
		?.textContent;
	const name = [group, label?.trim()].filter(Boolean).join(', ');
	const link = createElement('a', { href: `#${field.id}`, dataset: { goTo: field.id } }, name);
	return createElement('li', {}, link, `: ${wordsOf(problem)}`);
}
