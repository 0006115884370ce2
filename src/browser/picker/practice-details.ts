import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { bringBack } from '#browser/page/coming-back.ts';
import { KeptRecord, versioned } from '#browser/page/kept-record.ts';

/**
 * What this computer keeps of the practice, only when asked, under `keep-doing.practice`:
 * `{"version":1,"name":"…","phone":"…","local1":"…","local2":"…","local3":"…"}`, all texts.
 * Never anything about a patient. A later shape takes a higher version and must still read this
 * one; what it cannot read it leaves alone.
 */
const KEY = 'keep-doing.practice';
const record = new KeptRecord(KEY, versioned(1));

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
	const says = pageWords().recommend;
	const keep = findPart<HTMLInputElement>(root, '[data-keep]');
	const restore = () => restorePractice(root);
	restore();
	// What another window keeps is the practice's too, and newer than what stands here.
	record.follow(restore);
	bringBack(
		() => [...fields(root), keep],
		() => record.hasChanged && restore(),
	);
	const forget = () => {
		forgetPractice(root);
		showStatus(says.forgotten);
	};
	root.addEventListener('change', ({ target }) => {
		const isPractice = target instanceof HTMLElement && 'practice' in target.dataset;
		if (keep.checked && (isPractice || target === keep)) {
			showStatus(keepPractice(root) ? says.keptHere : says.keepFailed);
		} else if (target === keep) forget();
	});
	findPart(root, '[data-forget]').addEventListener('click', forget);
}

/** Puts kept details into the form. */
function restorePractice(root: ParentNode): void {
	const kept = record.read();
	for (const field of fields(root)) {
		const text = kept?.[field.dataset['practice'] ?? ''];
		if (typeof text === 'string') field.value = text;
	}
	findPart<HTMLInputElement>(root, '[data-keep]').checked = kept !== undefined;
}

/** Keeps the details on this computer; false when the browser refuses. */
function keepPractice(root: ParentNode): boolean {
	const typed = fields(root).map(
		({ dataset, value }) => [dataset['practice'] ?? '', value] as const,
	);
	return record.keep(Object.fromEntries(typed)) === 'kept';
}

/** Takes the details off this computer and out of the form. */
function forgetPractice(root: ParentNode): void {
	for (const field of fields(root)) field.value = '';
	findPart<HTMLInputElement>(root, '[data-keep]').checked = false;
	record.forget();
}
