import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { KeptRecord, versioned } from '#browser/page/kept-record.ts';
import { TickedForm } from '#browser/page/ticked-form.ts';

/**
 * What this computer keeps of the practice, only when asked, under `keep-doing.practice`:
 * `{"version":1,"name":"…","phone":"…","local1":"…","local2":"…","local3":"…"}`, all texts.
 * Never anything about a patient. A later shape takes a higher version and must still read this
 * one; what it cannot read it leaves alone.
 */
const KEY = 'keep-doing.practice';

export interface PracticeDetails {
	name: string;
	phone: string;
	locals: string[];
}

function fields(root: ParentNode): HTMLInputElement[] {
	return [...root.querySelectorAll<HTMLInputElement>('[data-practice]')];
}

/** The details as they stand in the form. */
export function practiceDetails(root: ParentNode): PracticeDetails {
	const typed = new Map(
		fields(root).map((field) => [field.dataset['practice'], field.value.trim()]),
	);
	return {
		name: typed.get('name') ?? '',
		phone: typed.get('phone') ?? '',
		locals: ['local1', 'local2', 'local3'].map((key) => typed.get(key) ?? '').filter(Boolean),
	};
}

/** Restores what is kept, then keeps or forgets as the form is used; `showStatus` is given what to say. */
export function watchPractice(root: HTMLElement, showStatus: (text: string) => void): void {
	const kept = keptPractice(root, showStatus);
	kept.start();
	root.addEventListener('input', ({ target }) => {
		if (target instanceof HTMLElement && 'practice' in target.dataset) kept.changed();
	});
	findPart(root, '[data-forget]').addEventListener('click', () => {
		for (const field of fields(root)) field.value = '';
		kept.forget('cleared');
	});
}

function keptPractice(
	root: HTMLElement,
	say: (text: string) => void,
): TickedForm<Record<string, unknown>> {
	const { recommend: says } = pageWords();
	const keep = findPart<HTMLInputElement>(root, '[data-keep]');
	const form = {
		value: () =>
			Object.fromEntries(
				fields(root).map(({ dataset, value }) => [dataset['practice'] ?? '', value]),
			),
		isEmpty: () => fields(root).every(({ value }) => value === ''),
		fill: (details: Record<string, unknown>) => fillPractice(root, details),
		fields: () => fields(root),
		// A question stands beside the box that it is about.
		status: () => keep.parentElement ?? keep,
		say,
		// They are typed again in no time, and a clinician has none.
		warns: false,
	};
	const own = {
		kept: says.keptHere,
		restored: '',
		full: says.keepFailed,
		stopped: says.keptNoMore,
		cleared: says.forgotten,
		unreadable: says.unreadable,
	};
	return new TickedForm(new KeptRecord(KEY, versioned(1)), form, () => keep, own);
}

/** Puts kept details into the form; the slip shows them as if they were typed. */
function fillPractice(root: HTMLElement, details: Record<string, unknown>): void {
	for (const field of fields(root)) {
		const text = details[field.dataset['practice'] ?? ''];
		field.value = typeof text === 'string' ? text : '';
	}
	root.dispatchEvent(new Event('input'));
}
