import { forAuthors } from '#lib/words/for-authors.ts';
import { fileAddress } from '#lib/publish/repository.ts';
import type { WrittenGuide } from '#lib/write/answers-to-guide.ts';
import { copyText } from '#browser/page/copy-text.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { saveFile } from '#browser/page/save-file.ts';

const { write: says } = forAuthors[pageLanguage()];

/** Copies the text, and gives the words that say whether it could. */
export async function copyGuide({ text }: WrittenGuide): Promise<string> {
	return (await copyText(text)) ? says.copied : says.copyFailed;
}

/** Saves the text among the author's downloads. */
export function saveGuide({ slug, text }: WrittenGuide): string {
	return saveFile(`${slug}.mdx`, text, 'text/plain') ? says.saved : pageWords().form.saveFailed;
}

/**
 * Opens GitHub's page for a new file; a guide too long for an address is copied first. A browser that bars windows
 * does not tell: a link to the same page stands there for its author to press.
 */
export async function openPullRequest(desk: HTMLElement, guide: WrittenGuide): Promise<string> {
	const repository = desk.dataset['repository'] ?? '';
	const { address, carriesText } = fileAddress(repository, guide);
	const copied = carriesText ? says.copied : await copyGuide(guide);
	if (copied === says.copyFailed) return copied;
	const link = findPart<HTMLAnchorElement>(desk, '[data-pull-link]');
	link.href = address;
	link.hidden = false;
	window.open(address, '_blank', 'noopener,noreferrer');
	return carriesText ? says.pulled : says.pulledCopied;
}
