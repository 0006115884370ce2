import { KeptRecord, textsIn, versioned } from '#browser/page/kept-record.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import { TickedForm } from '#browser/page/ticked-form.ts';
import { forAuthors } from '#lib/words/for-authors.ts';
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

/** What the form says of its draft before anything is written, and what must follow when a kept one fills it. */
interface Draft {
	empty: () => Answers;
	filled: () => void;
}

/** Keeps the form on this device as it is written, unless its box is not ticked. */
export function keptDraft(root: HTMLElement, { empty, filled }: Draft): TickedForm<Answers> {
	const record = new KeptRecord<Answers>(KEY, {
		write: (answers) => write({ answers }),
		read: (text) => textsIn(read(text)?.['answers']),
	});
	const form = {
		value: () => readForm(root),
		isEmpty: () => isSame(readForm(root), empty()),
		fill: (kept: Answers) => {
			fillForm(root, fromOlderDraft(kept));
			filled();
		},
		fields: () =>
			root.querySelectorAll<Field>(
				'[data-field]:not(fieldset), [data-field] input:not([type="search"])',
			),
		status: () => findPart(root, '[data-keeping]'),
	};
	const box = () => findPart<HTMLInputElement>(root, '[data-keep]');
	const { cleared, unreadable } = forAuthors[pageLanguage()].write;
	return new TickedForm(record, form, box, { cleared, unreadable });
}

const isSame = (one: Answers, other: Answers) => JSON.stringify(one) === JSON.stringify(other);
