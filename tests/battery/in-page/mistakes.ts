import { describe, isSeen } from './seeing.ts';

const HOLLOW = /^\W*(is |are )?(not valid|invalid|error|wrong|incorrect|required|missing)\W*$/i;
const SAYS_MISTAKE = /\b(errors?|mistakes?|problems?)\b/i;

/** Forms and lists that tell by colour alone, that say that something is wrong and not where, or not what helps. */
export function colourAloneFaults(): string[] {
	return [
		...lists(),
		...[...document.forms].flatMap((form) => [...marked(form), ...nowhere(form)]),
		...hollow(),
	];
}

const inkOf = (one: Element): string => getComputedStyle(one).color;

/** Lines of one list that differ in nothing but the colour of their words. */
function lists(): string[] {
	return [...document.querySelectorAll('ul, ol')].filter(isSeen).flatMap((list) => {
		const lines = [...list.children].filter((line) => isSeen(line) && line.children.length === 0);
		const inks = new Set(lines.map(inkOf));
		return lines.length > 2 && inks.size > 1
			? [`Lines that differ in colour alone: ${describe(list)}`]
			: [];
	});
}

/** Fields of one form and kind of which some have another edge or ground, and no word with it. */
function marked(form: HTMLFormElement): string[] {
	const byKind = new Map<string, HTMLInputElement[]>();
	for (const field of form.querySelectorAll('input'))
		if (isSeen(field) && !field.matches(':focus'))
			byKind.set(field.type, [...(byKind.get(field.type) ?? []), field]);
	return [...byKind.values()].flatMap((fields) => {
		const looks = fields.map((field) => {
			const { borderColor, backgroundColor } = getComputedStyle(field);
			return `${borderColor} ${backgroundColor}`;
		});
		const usual = looks.toSorted(
			(a, b) => looks.filter((one) => one === b).length - looks.filter((one) => one === a).length,
		)[0];
		// Of two that differ, neither is the usual one.
		const isOdd = (look: string | undefined) => look !== usual || looks.length === 2;
		return fields
			.filter((_, index) => new Set(looks).size > 1 && isOdd(looks[index]))
			.filter(
				(field) => !field.matches('[aria-invalid=true], [aria-describedby], [readonly], :disabled'),
			)
			.map((field) => `Marked in colour alone: ${describe(field)}`);
	});
}

/** Words that there are mistakes, with no way to any of them. */
function nowhere(form: HTMLFormElement): string[] {
	return [...form.querySelectorAll('[role=alert]')]
		.filter((alert) => isSeen(alert) && SAYS_MISTAKE.test(alert.textContent))
		.filter((alert) => !alert.querySelector('a') && !form.querySelector('[aria-invalid=true]'))
		.map((alert) => `Says that there are mistakes, and not where: ${describe(alert)}`);
}

function hollow(): string[] {
	return [...document.querySelectorAll('label *, [role=alert], [id$=error], .error')]
		.filter((one) => isSeen(one) && HOLLOW.test(one.textContent))
		.map((one) => `Says that something is wrong, and not what helps: ${describe(one)}`);
}
