import type { PracticeSetup } from '#lib/hand-over/practice-setup.ts';
import { setupLink } from '#lib/hand-over/setup-link.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { saveFile } from '#browser/page/save-file.ts';
import { copyLine } from '#browser/picker/copy-line.ts';

const { setup: says } = pageWords().recommend;

/** The set-up that a link or file holds, once it is checked; or what to say where it holds none. */
export async function checkedSetup(text: string): Promise<PracticeSetup | string> {
	// Checking takes more than all the rest of the picker: it comes when there is something to check.
	const check = await import('#lib/hand-over/practice-setup.ts').catch(() => undefined);
	if (!check) return says.notRead;
	const setup = check.readPracticeSetup(text);
	return 'problem' in setup ? says.refused(setup.problem) : setup;
}

/** Saves a set-up as a file, and gives what to say of it. */
export function saveSetup(setup: PracticeSetup): string {
	saveFile('keep-doing-practice.json', JSON.stringify(setup, null, '\t'), 'application/json');
	return says.saved;
}

/** Shows a set-up as a link, and copies it. */
export function copySetup(root: HTMLElement, setup: PracticeSetup, button: HTMLElement): void {
	const line = findPart(root, '[data-setup-line]');
	line.textContent = setupLink(JSON.stringify(setup), root.dataset['site'] ?? '');
	void copyLine(line, button);
}
