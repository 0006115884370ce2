import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import { plainWords, tellingWords } from '#lib/query/words-of.ts';
import { plainLine } from '#lib/guide/try-first-steps.ts';

/** A guide as search needs it. */
export interface SearchGuide {
	slug: string;
	title: string;
	summary: string;
	topic: string;
	isForCarers: boolean;
	/** What readers say, in their own words. */
	says: string[];
	/** What people also type when this guide is the one they need. */
	also: string[];
	/** Conditions in plain words, shorthand and clinical terms. */
	about: string;
	/** The telling words of its text, each once. */
	text: string;
}

/** Words that mean an emergency, and the standing lines that answer them. */
export interface UrgentGroup {
	name: string;
	/** Names of standing safety lines. */
	lines: string[];
	/** Names of organisations that help, shown under the lines. */
	contacts: string[];
	/** Whether the reader may need to leave the page fast, and to leave no trace of it. */
	mayBeWatched: boolean;
	signs: string[];
}

/** Words that may mean trouble at this moment, and the one line that stands above the guide. */
export interface NowGroup {
	line: string;
	signs: string[];
}

/** The lists that a query is understood by, whatever guides there are. */
export interface SearchLists {
	/** `typed = meant`, one a line. */
	synonyms: [typed: string, meant: string][];
	urgent: UrgentGroup[];
	now: NowGroup[];
	/** Subjects that people ask for and we have nothing on. */
	notOurs: string[];
	/** Words that are spelt right though no guide is about them. */
	ordinary: string;
}

/** All that search needs to know. */
export interface SearchData extends SearchLists {
	guides: SearchGuide[];
}

/** A guide's facts and text, made ready for search. */
export function searchGuide(
	guide: { slug: string; topic: string; facts: GuideFacts },
	body: string,
	about: string[],
	also: string[],
): SearchGuide {
	const { facts } = guide;
	const said = new Set(
		tellingWords([facts.title, facts.summary, ...facts.readersWords, ...about, ...also].join(' ')),
	);
	const text = tellingWords(plainLine(`${facts.opening} ${body}`)).filter(
		(word) => !/\d/.test(word) && !said.has(word),
	);
	return {
		slug: guide.slug,
		title: facts.title,
		summary: facts.summary,
		topic: guide.topic,
		isForCarers: facts.audience.includes('carer'),
		says: facts.readersWords,
		also,
		about: about.join(' '),
		text: [...new Set(text)].toSorted().join(' '),
	};
}

/** The lines of a plain file that hold `typed, typed = meant`; lines that begin with # are for people. */
export function readSynonyms(text: string): [string, string][] {
	return contentLines(text).flatMap((line) => {
		const [typed = '', meant = ''] = line.split('=');
		return typed.split(',').map((one): [string, string] => [plainWords(one), plainWords(meant)]);
	});
}

/** The lines of a plain file without blank ones and those that begin with #. */
export function contentLines(text: string): string[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('#'));
}
