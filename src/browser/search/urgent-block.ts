import { searchIn } from '#lib/words/for-search.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import { buttonClass } from '#browser/page/button-class.ts';
import { createElement } from '#browser/page/create-element.ts';
import type { SearchAlarm } from './search-files.ts';

const says = searchIn[pageLanguage()].search;

/** A page that gives nothing away, to go to in a hurry. */
const NEUTRAL_PAGE = 'https://www.bbc.co.uk/weather';

/** The help that stands above any guide: numbers to press, then what each likely danger needs, nothing behind a press. */
export function urgentBlock(
	{ kinds, mayBeWatched }: SearchAlarm,
	cards: DocumentFragment,
): HTMLElement {
	const copies = ['[data-call-buttons]', ...kinds.map((kind) => `[data-emergency="${kind}"]`)];
	return createElement(
		'section',
		{ dataset: { urgentHelp: '' }, className: 'grid gap-3' },
		createElement('h2', { textContent: says.urgentTitle, className: 'text-3xl text-help' }),
		...(mayBeWatched ? [leaveLink()] : []),
		...copiesOf(copies, cards),
	);
}

const copiesOf = (parts: string[], cards: DocumentFragment): Node[] =>
	parts.flatMap((part) => cards.querySelector(part)?.cloneNode(true) ?? []);

/** The numbers to press, and those of a crisis, where what was asked cannot be understood: it may be an emergency. */
export function unheardBlock(cards: DocumentFragment): HTMLElement {
	return createElement(
		'section',
		{ dataset: { checkFirst: '' }, className: 'grid gap-3' },
		createElement('h2', { textContent: says.perhaps, className: 'text-lg' }),
		...copiesOf(['[data-call-buttons]', '[data-emergency="suicide"]'], cards),
	);
}

/** What stands above the guides where a query may be an emergency: the most urgent danger that it is like. */
export function perhapsBlock({ kinds }: SearchAlarm, cards: DocumentFragment): HTMLElement {
	const card = cards.querySelector(`[data-emergency="${kinds[0] ?? ''}"] > div`);
	return createElement(
		'section',
		{ dataset: { checkFirst: '' } },
		createElement('h2', { textContent: says.perhaps, className: 'mb-2 text-lg' }),
		...(card ? [card.cloneNode(true)] : []),
	);
}

/** Leaves at once, and puts the other page in this one's place, so that Back does not return here. */
function leaveLink(): HTMLElement {
	const leave = createElement('a', {
		href: NEUTRAL_PAGE,
		rel: 'noreferrer',
		textContent: says.leave,
		className: `inline-flex items-center justify-self-start ${buttonClass({ look: 'filled', size: 'wide' })}`,
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
