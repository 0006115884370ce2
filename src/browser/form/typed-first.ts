import { firstValue } from './put-back.ts';
import type { Field } from '#browser/page/coming-back.ts';
import { isRevived } from '#browser/page/when-revived.ts';

/**
 * Remembers which fields were typed in before the script of their form came, and gives what puts them back once a
 * kept copy filled the form: it says whether that changed anything. What a browser put there by itself is nobody's
 * typing.
 */
export function typedSoFar(fields: Iterable<Field>): () => boolean {
	const typed = isRevived()
		? []
		: [...fields].filter(isTyped).map((field) => ({ field, ...stateOf(field) }));
	return () => {
		const changed = typed.filter(({ field, value, checked }) => {
			const now = stateOf(field);
			return now.value !== value || now.checked !== checked;
		});
		for (const { field, value, checked } of changed) {
			field.value = value;
			if (field instanceof HTMLInputElement) field.checked = checked;
		}
		return changed.length > 0;
	};
}

const stateOf = (field: Field) => ({
	value: field.value,
	checked: field instanceof HTMLInputElement && field.checked,
});

function isTyped(field: Field): boolean {
	if (field.type === 'file') return false;
	if (field instanceof HTMLInputElement && ['checkbox', 'radio'].includes(field.type))
		return field.checked !== field.defaultChecked;
	return field.value !== firstValue(field);
}
