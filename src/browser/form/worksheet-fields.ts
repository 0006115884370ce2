import type { Answers } from '#lib/worksheet/worksheet-answers.ts';

export type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The fields that a reader fills in, in the order of the page. */
export function fieldsIn(root: ParentNode): Field[] {
	return [...root.querySelectorAll<Field>('input[name], textarea[name], select[name]')];
}

/** The field of a name, which must be there. */
export function fieldNamed(root: ParentNode, name: string): Field {
	const field = root.querySelector<Field>(`[name="${CSS.escape(name)}"]`);
	if (!field) throw new Error(`There is no field named ${name} on this worksheet.`);
	return field;
}

const isTicked = (field: Field): field is HTMLInputElement =>
	field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type);

/** The answers in the fields, without the empty ones. */
export function readFields(root: ParentNode): Answers {
	const answers = new Map<string, string[]>();
	for (const field of fieldsIn(root)) {
		const isEmpty = isTicked(field) ? !field.checked : field.value === '';
		if (!isEmpty) answers.set(field.name, [...(answers.get(field.name) ?? []), field.value]);
	}
	return answers;
}

/** Fills the fields, all of them, and gives back the texts that have no place in them. */
export function fillFields(root: ParentNode, answers: Answers): string[] {
	for (const field of fieldsIn(root)) {
		const texts = answers.get(field.name) ?? [];
		if (isTicked(field)) field.checked = texts.includes(field.value);
		// A one-line field would drop the breaks and run two words together.
		else if (field instanceof HTMLInputElement)
			field.value = texts.join(' ').replaceAll(/\r?\n|\r/g, ' ');
		else field.value = texts.join('\n');
	}
	const placed = readFields(root);
	return [...answers].flatMap(([name, texts]) => leftOver(texts, placed.get(name) ?? []));
}

/** The texts that a field could not take: no real day, or a choice or a field that is gone. */
function leftOver(texts: readonly string[], placed: readonly string[]): string[] {
	const bare = (some: readonly string[]) => some.join(' ').replaceAll(/\s+/g, ' ').trim();
	return bare(texts) === bare(placed) ? [] : texts.filter((text) => !placed.includes(text));
}
