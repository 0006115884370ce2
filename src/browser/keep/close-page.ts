import { createElement, link } from '#browser/page/create-element.ts';
import { findPart } from '#browser/page/find-part.ts';
import { tellRenewed } from '#browser/page/tell-renewed.ts';
import { listFor } from './kept-pages.ts';
import { says } from './keep-words.ts';

/** Whether what is on the screen is a saved copy and not the server's own page: the worker writes so into it. */
export function isSavedCopy(): boolean {
	return document.querySelector('[data-saved]') !== null;
}

/** Whether something stands on the page that was typed or chosen and is kept nowhere. */
const holdsWords = () => !window.dispatchEvent(new Event('renew', { cancelable: true }));

/** Takes a saved copy that no longer holds off the screen, and says why in its place. From under words that nothing keeps it does not go: there it says so above them. */
export function closePage(why: string): void {
	if (holdsWords()) return tellRenewed(why === says.goneSince);
	const main = findPart(document, 'main');
	const open = link(location.pathname + location.hash, says.asItIsNow);
	// The same address with a place in it would only scroll.
	open.addEventListener('click', (event) => {
		event.preventDefault();
		location.reload();
	});
	const notice = createElement('p', { className: 'my-6 text-lg font-bold text-help' }, why);
	notice.setAttribute('role', 'alert');
	main.replaceChildren(
		notice,
		createElement('p', {}, open),
		createElement('p', {}, link(listFor(location.pathname), says.page.title)),
	);
	document.title = says.page.title;
	main.focus();
}
