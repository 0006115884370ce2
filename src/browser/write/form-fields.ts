import { addYears, dayOf, laterDay } from '#lib/text/dates.ts';
import { LEFT_OVER, type Answers } from '#lib/write/form-answers.ts';
import { leftOverLine, withLeftOver } from '#lib/write/left-over.ts';
import { findPart } from '#browser/page/find-part.ts';
import { leftOf, showLeftOver } from './left-over-answers.ts';

/** As many sources, choices or claims as the form grows to: far more than a guide has. */
const MOST_GROUPS = 60;

type Filled = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

function fieldsIn(root: ParentNode): HTMLElement[] {
	return [...root.querySelectorAll<HTMLElement>('[data-field]')];
}

function boxesIn(field: HTMLElement): HTMLInputElement[] {
	return [...field.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
}

/** Whether a field holds an answer: a box to search a list by holds none, and nothing of it is kept. */
export function isAnswer(field: EventTarget | null): boolean {
	return (
		field instanceof Element &&
		field.closest('[data-field]') !== null &&
		!field.matches('input[type="search"]')
	);
}

/** The answers in the form. */
export function readForm(root: ParentNode): Answers {
	return Object.fromEntries(
		fieldsIn(root).map((field) => [field.dataset['field'] ?? '', answerIn(field)]),
	);
}

/**
 * Fills the form with these answers and no others, with as many groups as they need. What has no place in it is
 * shown, and stays among its answers.
 */
export function fillForm(root: ParentNode, answers: Answers): void {
	const { [LEFT_OVER]: lines = '', ...placed } = withLeftOver(answers);
	for (const name of Object.keys(placed)) growTo(root, name);
	const fields = new Map(fieldsIn(root).map((field) => [field.dataset['field'] ?? '', field]));
	for (const [name, field] of fields) fillField(field, placed[name] ?? '');
	const left = Object.entries(placed).flatMap(([name, text]) => {
		const field = fields.get(name);
		const rest = leftOf(text, field ? answerIn(field) : '', field?.tagName === 'FIELDSET');
		return rest ? [leftOverLine(name, rest)] : [];
	});
	const all = [...lines.split('\n').filter(Boolean), ...left];
	findPart<HTMLInputElement>(root, `[data-field="${LEFT_OVER}"]`).value = all.join('\n');
	showLeftOver(root, all);
}

function answerIn(field: HTMLElement): string {
	if (field.tagName !== 'FIELDSET') return (field as Filled).value;
	return boxesIn(field)
		.flatMap(({ checked, value }) => (checked ? [value] : []))
		.join('\n');
}

function fillField(field: HTMLElement, text: string): void {
	const names = text.split('\n');
	if (field.tagName !== 'FIELDSET') (field as Filled).value = text;
	else for (const box of boxesIn(field)) box.checked = names.includes(box.value);
}

/** Whether the form can grow to hold these answers. */
export function hasRoomFor(answers: Answers): boolean {
	return Object.keys(answers).every((name) => groupNumber(name) < MOST_GROUPS);
}

/** Today, as a form of this build knows it: a device may be behind. */
export function dayHere(form: HTMLElement): string {
	return laterDay(dayOf(new Date()), form.dataset['built'] ?? '');
}

/** The dates that a guide begins with: written today, to be checked again in a year. */
export function fillDates(root: HTMLElement): void {
	const today = dayHere(root);
	const dates = { on: today, reviewBy: addYears(today, 1) };
	for (const [name, day] of Object.entries(dates)) {
		const field = findPart<HTMLInputElement>(root, `[data-field="${name}"]`);
		// As if the page came so: nobody typed them.
		field.defaultValue = day;
		field.value = day;
	}
}

function growTo(root: ParentNode, name: string): void {
	const [group] = name.split('.');
	const repeats = root.querySelector<HTMLElement>(`[data-repeats="${CSS.escape(group ?? '')}"]`);
	if (!repeats) return;
	const last = Math.min(groupNumber(name), MOST_GROUPS - 1);
	while (groupsIn(repeats).length <= last) addGroup(repeats);
}

/** The number of the group that a field stands in: `source.3.url` gives 3, and `title` -1. */
function groupNumber(name: string): number {
	return Number(/^\w+\.(\d+)\./.exec(name)?.[1] ?? -1);
}

function groupsIn(repeats: HTMLElement): HTMLElement[] {
	return [...repeats.querySelectorAll<HTMLElement>('[data-group]')];
}

/** Adds one more empty group below the others, such as another source, and gives its first field. */
export function addGroup(repeats: HTMLElement): HTMLElement {
	const groups = groupsIn(repeats);
	const [first] = groups;
	if (!first) throw new Error('This form needs a group to copy.');
	const group = first.cloneNode(true) as HTMLElement;
	renumber(group, groups.length);
	groups.at(-1)?.after(group);
	return findPart(group, '[data-field]');
}

const NUMBERED = ['id', 'for', 'data-field', 'data-group', 'data-problems', 'aria-describedby'];

function renumber(group: HTMLElement, number: number): void {
	for (const part of [group, ...group.querySelectorAll<HTMLElement>('*')]) {
		for (const name of NUMBERED) {
			const value = part.getAttribute(name);
			if (value) part.setAttribute(name, value.replaceAll(/([.-])0(?=[.-]|$)/g, `$1${number}`));
		}
		if (part.dataset['problems'] !== undefined) part.replaceChildren();
		if (part.dataset['field'] !== undefined && 'value' in part)
			part.value = part instanceof HTMLInputElement ? part.defaultValue : '';
	}
	const legend = findPart(group, '[data-legend]');
	legend.textContent = `${legend.dataset['legend'] ?? ''} ${number + 1}`;
}
