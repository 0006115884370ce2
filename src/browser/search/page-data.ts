import { findPart } from '#browser/page/find-part.ts';

/** A topic as the page names it. */
export interface NamedTopic {
	slug: string;
	title: string;
}

/** What the page holds that an answer needs. */
export interface PageData {
	topics: NamedTopic[];
	urgentCards: DocumentFragment;
	/** The topic chosen to show alone, or nothing. */
	onlyTopic: string;
	onlyForCarers: boolean;
}

/** What a search page holds as it is now: its topics, its cards of danger, and what is chosen to narrow an answer. */
export function readPageData(page: HTMLElement): PageData {
	const topic = findPart<HTMLSelectElement>(page, '[data-search-topic]');
	return {
		topics: [...topic.options]
			.filter(({ value }) => value)
			.map(({ value, text }) => ({ slug: value, title: text })),
		urgentCards: findPart<HTMLTemplateElement>(page, '[data-urgent-cards]').content,
		onlyTopic: topic.value,
		onlyForCarers: findPart<HTMLInputElement>(page, '[data-search-carers]').checked,
	};
}
