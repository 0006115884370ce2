import { putBack, type Field } from '#browser/form/put-back.ts';
import { forgetCopied } from '#browser/picker/copy-line.ts';
import { forgetCut } from '#browser/picker/cut-line.ts';
import { tidyAfterPrint } from '#browser/picker/print-slip.ts';

/**
 * What is the practice's, or what the next patient's search is typed in. Every other field is one patient's: a new
 * one is emptied for the next unless it is named here.
 */
const STAYS = '[data-filter], [data-practice], [data-keep], [data-clears], [data-setup-file]';

/**
 * What on the page is one patient's beside the slip in hand and what is drawn of it, and how each is put back as the
 * page came. `tests/browser/recommend/patients/as-it-came.full.spec.ts` compares the whole page after every ending with a fresh one.
 */
const patientsOwn: readonly ((root: HTMLElement) => void)[] = [
	function choices(root) {
		for (const field of root.querySelectorAll<Field>('input, select, textarea'))
			if (!field.matches(STAYS)) putBack(field);
	},
	function openLists(root) {
		for (const list of root.querySelectorAll<HTMLDetailsElement>('[data-patients] details'))
			list.open = false;
	},
	tidyAfterPrint,
	function saidOfPresses(root) {
		forgetCopied();
		forgetCut(root);
		for (const line of root.querySelectorAll('[data-print-failed]')) line.remove();
	},
	function markedWords(root) {
		const marked = window.getSelection();
		if (marked?.type === 'Range' && root.contains(marked.anchorNode)) marked.removeAllRanges();
	},
	function places(root) {
		for (const part of root.querySelectorAll('.picker-panel, .picker-bar, .picker-chosen'))
			part.scrollTop = 0;
	},
];

/** Whether words stand in a field, beside the note, that may tell of a patient. */
export function isTyped(root: ParentNode): boolean {
	const fields = root.querySelectorAll<HTMLInputElement>('[data-filter], [data-own-name]');
	return [...fields].some(({ value }) => value !== '');
}

/** Leaves nothing of the last patient but what the next one's slip tells of it. */
export function emptyPatientsOwn(root: HTMLElement): void {
	for (const empty of patientsOwn) empty(root);
}
