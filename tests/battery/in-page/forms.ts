import { describe, isSeen } from './seeing.ts';

/** A label further from its field than this is lost to those who see a small part of the page at once, in px. */
const FAR = 120;

const FIELDS = 'input:not([type=hidden], [type=submit], [type=button]), select, textarea';

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** Fields whose name is far or shared, and hints that belong to none. */
export function formFaults(): string[] {
	const fields = [...document.querySelectorAll<Field>(FIELDS)].filter(isSeen);
	return [...twins(fields), ...fields.flatMap(far), ...fields.flatMap(looseHint)];
}

function twins(fields: Field[]): string[] {
	const first = new Set<string>();
	return fields.flatMap((field) => {
		const name = nameOf(field);
		const key = `${groupsOf(field)} / ${name}`;
		const isSecond = name !== '' && first.has(key);
		first.add(key);
		return isSecond ? [`Two fields are called “${name}”: ${describe(field)}`] : [];
	});
}

/** What a field is heard within: the questions of all groups round it, and the heading of its part. */
function groupsOf(field: Element): string {
	const group = field.parentElement?.closest('fieldset, [role=group], section, form, tr');
	if (!group) return '';
	const name = group.querySelector('legend, h2, h3, h4, th')?.textContent ?? group.ariaLabel ?? '';
	return `${groupsOf(group)} / ${name.trim()}`;
}

function nameOf(field: Field): string {
	const by = field.getAttribute('aria-labelledby')?.split(' ') ?? [];
	const named = by.map((id) => document.getElementById(id)?.textContent.trim());
	const label = [...(field.labels ?? [])].map(({ textContent }) => textContent.trim());
	return (named.length > 0 ? named : [field.ariaLabel ?? '', ...label]).join(' ').trim();
}

function far(field: Field): string[] {
	const label = [...(field.labels ?? [])].find(isSeen);
	if (!label || label.contains(field)) return [];
	const [a, b] = [label.getBoundingClientRect(), field.getBoundingClientRect()];
	const across = Math.max(0, a.left - b.right, b.left - a.right);
	const down = Math.max(0, a.top - b.bottom, b.top - a.bottom);
	return Math.max(across, down) > FAR ? [`Its name stands far away: ${describe(field)}`] : [];
}

/** Small words right before or after a field are heard with it, or are heard by nobody who goes from field to field. */
function looseHint(field: Field): string[] {
	if (field.matches('[type=checkbox], [type=radio]')) return [];
	const told = [
		...(field.getAttribute('aria-describedby')?.split(' ') ?? []),
		...(field.getAttribute('aria-labelledby')?.split(' ') ?? []),
	];
	return [field.previousElementSibling, field.nextElementSibling]
		.filter((one) => one?.matches('p, span, small, div:not(:has(*))') && isSeen(one))
		.filter((one) => one?.textContent.trim() && !told.includes(one.id))
		.filter((one) => !one?.matches('[role], [aria-live]') && !one?.closest('label'))
		.map((one) => `A hint that is not heard with its field: ${one ? describe(one) : ''}`);
}
