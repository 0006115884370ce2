import { forAuthors } from '#lib/words/for-authors.ts';
import { fileAddress } from '#lib/publish/repository.ts';
import type { WrittenGuide } from '#lib/write/answers-to-guide.ts';
import { LATER_CHANGES, OPENED } from '#lib/write/form-answers.ts';
import { saysWhatChanged, withChange } from '#lib/write/said-change.ts';
import { copyText } from '#browser/page/copy-text.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { saveFile } from '#browser/page/save-file.ts';
import { dayHere, readForm } from './form-fields.ts';

const { write: says } = forAuthors[pageLanguage()];

/** The form, and the guide that stands in it. */
interface Sent {
	form: HTMLElement;
	guide: () => WrittenGuide;
}

const ways: Record<string, (sent: Sent) => string | Promise<string>> = {
	copy: ({ guide }) => copyGuide(guide()),
	save: ({ guide }) => saveGuide(guide()),
	pull: askToSend,
	stay: ({ form }) => {
		findPart(form, '[data-before-send]').hidden = true;
		findPart(form, '[data-do="pull"]').focus();
		return '';
	},
	go: goToGitHub,
};

/** Does with the guide what was pressed, and gives the words that say what came of it; of another press nothing. */
export function sendGuide(act: string, sent: Sent): string | Promise<string> | undefined {
	return ways[act]?.(sent);
}

/** Copies the text, and gives the words that say whether it could. */
async function copyGuide({ text }: WrittenGuide): Promise<string> {
	return (await copyText(text)) ? says.copied : says.copyFailed;
}

/** Saves the text among the author's downloads. */
function saveGuide({ slug, text }: WrittenGuide): string {
	return saveFile(`${slug}.mdx`, text, 'text/plain') ? says.saved : pageWords().form.saveFailed;
}

/** Says what GitHub will show, and asks of a guide of ours what was changed in it. */
function askToSend({ form, guide }: Sent): string {
	const box = findPart(form, '[data-before-send]');
	const [made, now] = [guide(), readForm(form)];
	box.hidden = made.isOurs && made.text === now[OPENED];
	if (box.hidden) return says.nothingChanged;
	const { carriesText } = fileAddress(form.dataset['repository'] ?? '', made);
	const shown = made.isOurs ? says.showsOurs : carriesText ? says.showsNew : says.showsEmpty;
	findPart(box, '[data-shows]').textContent = shown;
	findPart(box, '[data-what]').hidden = !asksWhat(form, made);
	box.focus();
	return '';
}

/**
 * Opens GitHub's page for the file; a text that an address cannot carry is copied first. A browser that bars windows
 * does not tell: a link to the same page stands there for its author to press.
 */
async function goToGitHub({ form, guide }: Sent): Promise<string> {
	if (asksWhat(form, guide()) && !takeChange(form)) return says.whatMissing;
	const made = guide();
	const { address, carriesText } = fileAddress(form.dataset['repository'] ?? '', made);
	const copied = carriesText ? says.copied : await copyGuide(made);
	if (copied === says.copyFailed) return copied;
	findPart(form, '[data-before-send]').hidden = true;
	const link = findPart<HTMLAnchorElement>(form, '[data-pull-link]');
	link.href = address;
	link.hidden = false;
	findPart(form, '[data-do="pull"]').focus();
	window.open(address, '_blank', 'noopener,noreferrer');
	return carriesText ? says.pulled : says.pulledCopied;
}

/** Whether a guide of ours was changed, and nobody said yet what was changed in it. */
const asksWhat = (form: HTMLElement, { isOurs }: WrittenGuide) =>
	isOurs && !saysWhatChanged(readForm(form));

/** Puts what was changed among the changes of the guide; says no where nothing was written. */
function takeChange(form: HTMLElement): boolean {
	const asked = whatChanged(form);
	if (!asked.value.trim()) {
		findPart(form, '[data-what]').hidden = false;
		asked.focus();
		return false;
	}
	const field = findPart<HTMLTextAreaElement>(form, `[data-field="${LATER_CHANGES}"]`);
	field.value = withChange(readForm(form), dayHere(form), asked.value);
	// Kept and checked as if it were typed.
	field.dispatchEvent(new Event('input', { bubbles: true }));
	asked.value = '';
	return true;
}

const whatChanged = (form: HTMLElement) => findPart<HTMLInputElement>(form, '#what-changed');

/** Takes away what is asked before sending, and what was answered: another guide stands in the form, or none. */
export function stopSending(form: HTMLElement): void {
	findPart(form, '[data-before-send]').hidden = true;
	whatChanged(form).value = '';
}
