import { KeptRecord, versioned } from '#browser/page/kept-record.ts';
import { findPart } from '#browser/page/find-part.ts';
import { TickedForm } from '#browser/page/ticked-form.ts';
import { fromOlderDraft } from '#lib/write/older-drafts.ts';
import { fillForm, readForm } from './form-fields.ts';
import type { Field } from '#browser/page/coming-back.ts';
import type { Answers } from '#lib/write/form-answers.ts';

/**
 * The guide that an author writes, as this device keeps it under `keep-doing.guide`:
 * `{"version":1,"answers":{"title":"…",…}}`, all texts by the names of their fields.
 * A later shape takes a higher version and must still read this one.
 */
const KEY = 'keep-doing.guide';
const { write, read } = versioned(1);

/** Keeps the form on this device as it is written, unless its box is not ticked; `empty` is what stands in it before. */
export function keptDraft(root: HTMLElement, empty: () => Answers): TickedForm<Answers> {
	const record = new KeptRecord<Answers>(KEY, {
		write: (answers) => write({ answers }),
		read: (text) => read(text)?.['answers'] as Answers | undefined,
	});
	const form = {
		value: () => readForm(root),
		isEmpty: () => JSON.stringify(readForm(root)) === JSON.stringify(empty()),
		fill: (kept?: Answers) => kept && fillForm(root, fromOlderDraft(kept)),
		fields: () => root.querySelectorAll<Field>('[data-field]:not(fieldset), [data-field] input'),
		status: () => findPart(root, '[data-keeping]'),
	};
	return new TickedForm(record, form, () => findPart<HTMLInputElement>(root, '[data-keep]'));
}
