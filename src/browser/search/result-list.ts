import { guideAddress, page, topicAddress } from '#lib/publish/addresses.ts';
import type { Match } from '#lib/query/guide-finder.ts';
import type { Mended } from '#lib/query/mended-words.ts';
import { searchIn } from '#lib/words/for-search.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import { link, createElement } from '#browser/page/create-element.ts';
import { guidePicture } from './guide-picture.ts';

const lang = pageLanguage();
const says = searchIn[lang].search;

/** The one list of results, best first. */
export function resultList(results: Match[], topicTitle: (slug: string) => string): HTMLElement {
	return createElement(
		'ol',
		{ dataset: { searchResults: '' } },
		...results.map(({ guide, phrase }) =>
			createElement(
				'li',
				{ className: 'flex gap-3 border-t-2 border-hair py-3' },
				guidePicture(guide.slug),
				createElement(
					'div',
					{ className: 'min-w-0' },
					createElement(
						'h2',
						{ className: 'text-lg' },
						link(guideAddress(guide.slug, lang), guide.title),
					),
					createElement('p', { textContent: guide.summary }),
					createElement(
						'p',
						{ className: 'text-soft' },
						[topicTitle(guide.topic), phrase ? `${says.peopleSay} ${says.quote(phrase)}` : '']
							.filter(Boolean)
							.join(' · '),
					),
				),
			),
		),
	);
}

/** Shown where no guide fits: the nearest topics and a way to ask, never a guess. */
export function nothingFound(
	query: string,
	{ heading, topics }: { heading: string; topics: { slug: string; title: string }[] },
): HTMLElement {
	return createElement(
		'section',
		{ dataset: { nothingFound: '' }, className: 'grid gap-2' },
		createElement('h2', {
			textContent: says.nothing(query.slice(0, 80)),
			className: 'text-xl wrap-anywhere',
		}),
		createElement('p', { textContent: says.nothingTry }),
		createElement('h3', { textContent: heading, className: 'font-bold' }),
		createElement(
			'ul',
			{},
			...topics.map(({ slug, title }) =>
				createElement('li', {}, link(topicAddress(slug, lang), title)),
			),
		),
		createElement(
			'p',
			{ className: 'flex flex-wrap gap-x-6' },
			link(page('guides', lang), says.allGuides),
			link(page('about', lang), says.nothingAsk),
		),
	);
}

const listed = (mended: Mended[], of: 'typed' | 'meant'): string =>
	[...new Set(mended.map((one) => says.quote(one[of])))].join(says.and);

/** Says which spelling was searched for. */
export const meantInstead = (mended: Mended[]): string => says.searchedFor(listed(mended, 'meant'));

/** Lets the reader keep their spelling. */
export function keepSpellingButton(mended: Mended[], keepTheirs: () => void): HTMLElement {
	const button = createElement('button', {
		type: 'button',
		textContent: says.searchInstead(listed(mended, 'typed')),
		className: 'min-h-12 cursor-pointer font-bold text-press [text-decoration:underline]',
	});
	button.addEventListener('click', keepTheirs);
	return createElement('p', { className: 'wrap-anywhere' }, button);
}
