import { copyShown } from '#browser/page/copy-shown.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';

const says = pageWords().readersList;

/** Sends a link by the device's own sheet for sharing; where it has none, shows the link, to copy or to mail. */
export async function sendList(panel: HTMLElement, url: string): Promise<void> {
	if ('share' in navigator) {
		try {
			return await navigator.share({ title: says.sendSubject, url });
		} catch (error) {
			// Closing the sheet unused is no error of anyone's.
			if (error instanceof DOMException && error.name === 'AbortError') return;
		}
	}
	findPart(panel, '[data-link]').textContent = url;
	findPart<HTMLAnchorElement>(panel, '[data-mail]').href =
		`mailto:?subject=${encodeURIComponent(says.sendSubject)}&body=${encodeURIComponent(url)}`;
	panel.hidden = false;
	panel.focus();
}

/** Copies the link that is shown. */
export async function copyLink(panel: HTMLElement, button: HTMLElement): Promise<void> {
	await copyShown(findPart(panel, '[data-link]'), button);
}
