import { page } from '#lib/publish/addresses.ts';
import { languageAt } from '#lib/text/languages.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import type { SlipOnPage } from './slip/slip-on-page.ts';

/**
 * Slips and texts are in the language of the picker: whoever chooses another goes on in that picker, with the guides that
 * are chosen. A note that is typed would be lost, and stays: then the link alone leads to the other language.
 */
export function watchSlipLanguage(root: HTMLElement, slip: Pick<SlipOnPage, 'codes'>): void {
	const choice = findPart<HTMLSelectElement>(root, '[data-language]');
	choice.addEventListener('change', () => {
		const asked = languageAt(choice.value);
		const note = findPart<HTMLTextAreaElement>(root, '[data-note]').value.trim();
		if (asked === pageLanguage() || note !== '') return;
		location.assign(`${page('recommend', asked)}#${slip.codes.join('-')}`);
	});
}
