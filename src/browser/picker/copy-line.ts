import { copyText } from '#browser/page/copy-text.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';

/** Copies a line of the hand-over panel, and gives the words that say whether it could. */
export async function copyLine(root: ParentNode, name: string): Promise<string> {
	const { copied, copyFailed } = pageWords().recommend;
	const { textContent } = findPart(root, `[data-copy-text="${name}"]`);
	return (await copyText(textContent)) ? copied : copyFailed;
}
