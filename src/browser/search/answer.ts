import type { Asked } from './search-address.ts';
import type { Outcome } from '#lib/query/outcome.ts';
import type { OwnPage } from '#lib/query/own-pages.ts';
import { page } from '#lib/publish/addresses.ts';
import { searchIn } from '#lib/words/for-search.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import type { SearchAlarm } from './search-files.ts';
import { createElement, link } from '#browser/page/create-element.ts';
import { keepSpellingButton, meantInstead, nothingFound, resultList } from './result-list.ts';
import type { NamedTopic, PageData } from './page-data.ts';
import { perhapsBlock, urgentBlock } from './urgent-block.ts';

const lang = pageLanguage();
const says = searchIn[lang].search;

/** An answer: what is said of it (whom to call, what was searched for, how many guides fit), and all that is shown, in order. */
export interface Answer {
	said: string;
	/** What ends the line that is said: our pages that are no guides. */
	also?: (Node | string)[];
	parts: HTMLElement[];
}

/** Urgent help for a query, or nothing where it sounds harmless: it stands before the guides are there. */
export function helpFor(alarm: SearchAlarm, { urgentCards }: PageData): HTMLElement[] {
	if (alarm.level === 'urgent') return [urgentBlock(alarm, urgentCards)];
	return alarm.level === 'perhaps' ? [perhapsBlock(alarm, urgentCards)] : [];
}

/** The answer to a query: urgent help, then the guides, or that there is none. */
export function answerTo(
	asked: Asked,
	alarm: SearchAlarm,
	{ matches, nearestTopics, mended, pages }: Outcome & { pages: OwnPage[] },
	pageData: PageData,
	keepSpelling: () => void,
): Answer {
	const isUrgent = alarm.level === 'urgent';
	const isCalm = alarm.level === 'none';
	const shown = matches.filter(
		({ guide }) =>
			(pageData.onlyTopic === '' || guide.topic === pageData.onlyTopic) &&
			(!pageData.onlyForCarers || guide.isForCarers),
	);
	const titleOf = (slug: string) => pageData.topics.find((one) => one.slug === slug)?.title ?? '';
	const also = alsoHere(pages);
	const parts = [
		...helpFor(alarm, pageData),
		// Nothing comes between a danger and its help, not even a line.
		!isCalm && pages.length > 0 && createElement('p', {}, ...also),
		mended.length > 0 && keepSpellingButton(mended, keepSpelling),
		shown.length > 0 && resultList(shown, titleOf),
		matches.length > 0 &&
			shown.length === 0 &&
			createElement('p', { textContent: says.nothingInFilter }),
		matches.length === 0 && !isUrgent && nothingFound(asked.query, topics(nearestTopics, pageData)),
	];
	return {
		said: [
			isUrgent ? says.urgentFirst : '',
			mended.length > 0 ? meantInstead(mended) : '',
			says.found(shown.length),
		]
			.filter(Boolean)
			.join(' '),
		also: isCalm ? also : [],
		parts: parts.filter((part) => part !== false),
	};
}

/** Our other pages that a query names. */
const alsoHere = (pages: OwnPage[]): (Node | string)[] =>
	pages.flatMap(([path, name], at) => [
		at > 0 ? ', ' : ` ${says.alsoHere} `,
		link(page(path, lang), name),
	]);

/** The nearest topics, or all of them where none is nearer than another. */
function topics(
	nearest: string[],
	{ topics }: PageData,
): { heading: string; topics: NamedTopic[] } {
	const near = nearest.flatMap((slug) => topics.find((topic) => topic.slug === slug) ?? []);
	return near.length > 0
		? { heading: says.nothingNearest, topics: near }
		: { heading: says.nothingTopics, topics };
}
