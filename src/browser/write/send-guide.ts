import { forAuthors } from '#lib/words/for-authors.ts';
import { newFileAddress } from '#lib/publish/repository.ts';
import type { WrittenGuide } from '#lib/write/answers-to-guide.ts';
import { pageLanguage } from '#browser/page/page-language.ts';

const { write: says } = forAuthors[pageLanguage()];

/** Copies the text, and gives the words that say whether it could. */
export async function copyGuide({ text }: WrittenGuide): Promise<string> {
	try {
		await navigator.clipboard.writeText(text);
		return says.copied;
	} catch {
		return says.copyFailed;
	}
}

/** Saves the text among the author's downloads. */
export function saveGuide({ slug, text }: WrittenGuide): string {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain' }));
	link.download = `${slug}.mdx`;
	link.click();
	URL.revokeObjectURL(link.href);
	return says.saved;
}

/** Opens GitHub's page for a new file; a guide too long for an address is copied first. */
export async function openPullRequest(guide: WrittenGuide, repository: string): Promise<string> {
	const { address, carriesText } = newFileAddress(repository, guide.file, guide.text);
	const copied = carriesText ? says.copied : await copyGuide(guide);
	if (copied === says.copyFailed) return copied;
	window.open(address, '_blank', 'noopener,noreferrer');
	return carriesText ? says.pulled : says.pulledCopied;
}
