import { dayOf, sayDate } from '#lib/text/dates.ts';
import { foldWords } from '#lib/text/fold-words.ts';
import { isPastCheck, isTooOld, keptLink, readKept, titleAndFinds } from '#lib/keep/kept-copy.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import { buttonClass } from '#browser/page/button-class.ts';
import { link, createElement } from '#browser/page/create-element.ts';
import { says } from './keep-words.ts';

/** A kept page, as the list shows it. */
export interface KeptGuide {
	address: string;
	title: string;
	/** Its title and readers' words, folded. */
	finds: string;
	/** When it was saved, and what is wrong with it today. */
	notes: string[];
}

/** What the list needs of a kept page, read from its saved copy. */
export async function readKeptGuide([address, copy]: [string, Response]): Promise<KeptGuide> {
	const html = await copy.text();
	const kept = readKept(copy.headers.get('Kept'));
	const { title, finds } = titleAndFinds(html);
	const [, codes] = address.split('?');
	const name = codes ? says.page.list(codes.replaceAll('-', ', ')) : title;
	const now = new Date();
	return {
		address,
		title: name,
		finds: foldWords(`${name} ${finds}`),
		notes: [
			kept ? says.page.savedOn(sayDate(dayOf(new Date(kept.on)), pageLanguage())) : '',
			kept && isTooOld(kept, now) ? says.page.tooOld : '',
			isPastCheck(html, dayOf(now)) ? says.copy.overdue : '',
		].filter(Boolean),
	};
}

/** One row of the list: the way to the saved copy, its day, and a button to remove it. */
export function rowOf({ address, title, notes: [saved = '', ...wrong] }: KeptGuide): HTMLElement {
	return createElement(
		'li',
		{ className: 'flex flex-wrap items-center gap-x-5 border-t-2 border-hair py-3' },
		createElement(
			'div',
			{},
			createElement('h2', { className: 'text-lg' }, link(keptLink(address), title)),
			createElement(
				'p',
				{},
				saved,
				...wrong.map((words) => createElement('b', { className: 'text-help' }, ` ${words}`)),
			),
		),
		createElement(
			'button',
			{
				type: 'button',
				className: `ml-auto ${buttonClass({ size: 'medium' })}`,
				dataset: { remove: address },
			},
			says.page.removeShort,
			createElement('span', { className: 'sr-only' }, ` ${title}`),
		),
	);
}
