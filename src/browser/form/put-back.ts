export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** What stood in a field as the page came. */
export function firstValue(field: Field): string {
	if (!(field instanceof HTMLSelectElement)) return field.defaultValue;
	const option = [...field.options].find((one) => one.defaultSelected) ?? field.options[0];
	return option?.value ?? '';
}

/** Puts a field back as the page came. */
export function putBack(field: Field): void {
	if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type))
		field.checked = field.defaultChecked;
	else field.value = firstValue(field);
}
