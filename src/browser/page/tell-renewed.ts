import { renewedWords } from '#lib/words/renewed.ts';
import { askWhich } from './ask-which.ts';
import { buttonClass } from './button-class.ts';
import { createElement } from './create-element.ts';
import { findPart } from './find-part.ts';
import { pageLanguage } from './page-language.ts';

let notice: HTMLElement | undefined;

/**
 * Says, once and above all else, that our site has another page than the one that stands open. A guide that was taken
 * down goes from the screen; what a reader wrote stays. Before it is shown, a window hears `renew`: a part of the page that
 * calls it off has words which nothing keeps, and their reader is asked.
 */
export function tellRenewed(isGone = false): void {
	if (notice?.isConnected) return;
	const says = renewedWords[pageLanguage()];
	const look = { type: 'button', className: buttonClass() } as const;
	const again = createElement('button', { ...look, onclick: () => show(box) }, says.show);
	const box = createElement(
		'div',
		{ className: 'mb-3 print:hidden', role: 'alert', dataset: { renewed: '' } },
		createElement(
			'p',
			{ className: 'mb-2 font-bold text-help' },
			says[isGone ? 'gone' : 'changed'],
		),
		again,
	);
	notice = box;
	if (isGone) document.querySelector('article[data-guide]')?.replaceChildren();
	findPart(document, 'main').prepend(notice);
}

function show(after: HTMLElement): void {
	if (window.dispatchEvent(new Event('renew', { cancelable: true }))) return location.reload();
	const says = renewedWords[pageLanguage()];
	askWhich(after, says.loses, [
		[says.showAnyway, () => location.reload()],
		[says.stay, () => undefined],
	]);
}
