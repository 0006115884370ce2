import type { NowGroup, UrgentGroup } from '#lib/query/search-data.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { buttonClass } from '#browser/page/button-class.ts';
import { createElement } from '#browser/page/create-element.ts';

const says = pageWords().search;

/** A page that tells nobody anything, to go to in a hurry. */
const NEUTRAL_PAGE = 'https://www.bbc.co.uk/weather';

/** The help that stands above any guide: standing lines whole, with their numbers, nothing behind a press. */
export function urgentBlock(groups: UrgentGroup[], cards: DocumentFragment): HTMLElement {
	const named = (kind: string, names: string[]) =>
		[...new Set(names)].flatMap((name) => {
			const card = cards.querySelector(`[data-${kind}="${name}"]`);
			return card ? [card.cloneNode(true)] : [];
		});
	return createElement(
		'section',
		{ dataset: { urgentHelp: '' }, className: 'grid gap-3' },
		createElement('h2', { textContent: says.urgentTitle, className: 'text-3xl text-help' }),
		...(groups.some(({ mayBeWatched }) => mayBeWatched) ? [leaveLink()] : []),
		...named('safety-line', [...groups.flatMap(({ lines }) => lines), 'cannot-judge']),
		...named(
			'urgent-contact',
			groups.flatMap(({ contacts }) => contacts),
		),
	);
}

/** The one line that stands above a guide for trouble that may be happening now. */
export function checkFirst(groups: NowGroup[]): HTMLElement {
	return createElement(
		'div',
		{
			dataset: { checkFirst: '' },
			className: 'rounded-2xl border-3 border-help bg-card px-5 py-3',
		},
		...groups.map(({ line }) => createElement('p', { textContent: line, className: 'font-bold' })),
	);
}

/** Leaves at once, and puts the other page in this one's place, so that Back does not return here. */
function leaveLink(): HTMLElement {
	const leave = createElement('a', {
		href: NEUTRAL_PAGE,
		rel: 'noreferrer',
		textContent: says.leave,
		className: `inline-flex items-center justify-self-start ${buttonClass({ look: 'solid', size: 'wide' })}`,
		dataset: { leavePage: '' },
	});
	leave.addEventListener('click', (event) => {
		event.preventDefault();
		location.replace(NEUTRAL_PAGE);
	});
	return createElement(
		'div',
		{},
		leave,
		createElement('p', { textContent: says.leaveHelp, className: 'mt-1' }),
	);
}
