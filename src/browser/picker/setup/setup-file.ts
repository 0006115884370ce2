import type { PracticeSetup } from '#lib/hand-over/practice-setup.ts';
import { isCode } from '#lib/facts/codes.ts';
import { SETUP_VERSION, setupLink } from '#lib/hand-over/setup-link.ts';
import { inTime } from '#browser/fetch/in-time.ts';
import { readTextFile } from '#browser/form/read-file.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { saveFile } from '#browser/page/save-file.ts';
import { copyLine } from '#browser/picker/copy-line.ts';
import type { OwnPacks } from './own-packs.ts';
import { typedSetup } from './practice-form.ts';

const { form, recommend } = pageWords();
const { setup: says } = recommend;
/** Many times the longest set-up. */
const MOST_BYTES = 1_000_000;

/** The set-up that a link or file holds, once it is checked; or what to say where it holds none. */
export async function checkedSetup(text: string): Promise<PracticeSetup | string> {
	// Checking takes more than all the rest of the picker: it comes when there is something to check.
	const check = await inTime(import('#lib/hand-over/practice-setup.ts')).catch(() => undefined);
	if (!check) return says.notRead;
	const setup = check.readPracticeSetup(text);
	return 'problem' in setup ? refusal(setup.problem) : setup;
}

/** What to say of a problem, in the words that stand beside the fields: `'favourites.0'` is “Favourites 1”. */
function refusal(problem: string): string {
	if (problem === 'newer') return form.faults.newer;
	if (['JSON', 'keepDoing', 'version'].includes(problem)) return says.notASetup;
	const [part = '', place] = problem.split('.');
	const label = Object.entries(says.parts).find(([name]) => name === part)?.[1] ?? part;
	return says.refused(place === undefined ? label : `${label} ${Number(place) + 1}`);
}

/** The set-up that stands in the form and among the packs, as a page that opens it takes it: with no code that is none. */
const wholeSetup = (root: ParentNode, { favourites, packs }: OwnPacks): PracticeSetup => ({
	keepDoing: 'practice',
	version: SETUP_VERSION,
	...typedSetup(root),
	favourites: favourites.filter(isCode),
	packs: packs
		.map(({ title, codes }) => ({ title, codes: codes.filter(isCode) }))
		.filter(({ codes }) => codes.length > 0),
});

/** What is said of codes that no guide can have, which a computer may keep; nothing where there is none. */
function saysNoCodes({ favourites, packs }: OwnPacks): string {
	const all = new Set([favourites, ...packs.map(({ codes }) => codes)].flat());
	const none = [...all].filter((code) => !isCode(code));
	return none.length > 0 ? says.noCodes(none.join(', ')) : '';
}

/** Saves a set-up among the downloads, and gives what to say. */
function saveSetup(setup: PracticeSetup): string {
	const text = JSON.stringify(setup, null, '\t');
	const isSaved = saveFile('keep-doing-practice.json', text, 'application/json');
	return isSaved ? says.saved : form.saveFailed;
}

/** Gives `open` the text of the file that was chosen, and `say` the reason where there is none. */
export async function openSetupFile(
	chooser: HTMLInputElement,
	open: (text: string) => Promise<void>,
	say: (words: string) => void,
): Promise<void> {
	const [file] = chooser.files ?? [];
	if (!file) return;
	const read = await readTextFile(file, MOST_BYTES);
	// The same file may be chosen again.
	chooser.value = '';
	if ('fault' in read) say(form.faults[read.fault]);
	else await open(read.text);
}

/** Shows a set-up as a link, and copies it. */
function copySetup(root: HTMLElement, setup: PracticeSetup, button: HTMLElement): void {
	const line = findPart(root, '[data-setup-line]');
	line.textContent = setupLink(JSON.stringify(setup), root.dataset['site'] ?? '');
	void copyLine(line, button);
}

/** Does what a button for files and links asks: saves the set-up, copies it as a link, or asks for a file. Whether it was one of them. */
export function pressFiles(
	root: HTMLElement,
	button: HTMLElement,
	own: OwnPacks,
	say: (words: string) => void,
): boolean {
	if ('setupSave' in button.dataset)
		say(`${saveSetup(wholeSetup(root, own))} ${saysNoCodes(own)}`.trim());
	else if ('setupCopy' in button.dataset) {
		copySetup(root, wholeSetup(root, own), button);
		const noCodes = saysNoCodes(own);
		if (noCodes) say(noCodes);
	} else if ('setupOpen' in button.dataset) setupFile(root).click();
	else return false;
	return true;
}

/** The field that a file is chosen in. */
export const setupFile = (root: ParentNode): HTMLInputElement =>
	findPart(root, '[data-setup-file]');
