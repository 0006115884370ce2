import { readTextFile } from './read-file.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { saveFile } from '#browser/page/save-file.ts';

/** Many times the longest set-up. */
const MOST_BYTES = 1_000_000;
const { form, recommend } = pageWords();

/** Saves a set-up among the downloads, and gives what to say. */
export function saveSetup(text: string): string {
	const isSaved = saveFile('keep-doing-practice.json', text, 'application/json');
	return isSaved ? recommend.setup.saved : form.saveFailed;
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
