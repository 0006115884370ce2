import { parse } from 'yaml';
import { z } from 'zod';
import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import type { OrganisationFacts } from '#lib/facts/organisation.ts';
import { bareWords, missedRuns, missedThings } from '#lib/query/bare-words.ts';
import { readDangerWords } from '#lib/query/dangers/danger-words.ts';
import type { AlarmData } from '#lib/query/heard-words.ts';
import type { GuideFinderData } from '#lib/query/guide-finder.ts';
import { helplineNames } from '#lib/query/dangers/helpline-names.ts';
import type { OwnPage } from '#lib/query/own-pages.ts';
import type { Passage } from '#lib/guide/passages.ts';
import { everydayNames, namedConditions, namedThings } from '#lib/query/named-things.ts';
import { readPhraseBank } from '#lib/query/phrase-bank.ts';
import type { Language } from '#lib/text/languages.ts';
import { trainAlarms, trainGuides } from '#lib/query/learn/train-search.ts';

/** What an emergency of a kind brings to the page. */
const kind = z.strictObject({
	/** Names of danger signs, the most urgent first. */
	signs: z.array(z.string()).min(1),
	/** Whether the reader may need to leave the page fast, and to leave no trace of it. */
	mayBeWatched: z.boolean().default(false),
});
const kinds = z.record(z.string(), kind);
const exact = z.array(
	z.strictObject({
		kinds: z.array(z.string()),
		level: z.enum(['urgent', 'likely', 'perhaps']).default('urgent'),
		phrases: z.array(z.string().min(2)).min(1),
	}),
);

/** The exact phrases that are an emergency, from the text of `content/search/exact.yaml`. */
export const readExact = (text: string) => exact.parse(parse(text));

type EmergencyKind = z.infer<typeof kind>;

/** So many guides are seen at once. */
const SEEN = 3;

/** A guide that search may find. */
export interface SearchableGuide {
	slug: string;
	topic: string;
	facts: GuideFacts;
	/** All that its readers see. */
	passages: Passage[];
	/** What readers and clinicians call each of its conditions, the most central first, and its topic last. */
	conditionNames: string[][];
}

/** What search is made from beside the guides: the files of `content/search` by their paths in it, our cards, and our other pages. */
export interface SearchSources {
	files: Map<string, string>;
	/** The language of the pages that it searches: English where it is left out. */
	language?: Language;
	organisations: ReadonlyMap<string, OrganisationFacts>;
	pages: OwnPage[];
}

/** All that search needs, as it travels: what sounds an alarm, what that brings, and what finds guides. */
export interface SearchData {
	alarms: AlarmData & { help: Record<string, EmergencyKind> };
	guides: GuideFinderData;
}

/** What each kind of emergency brings, from the text of `content/search/emergencies.yaml`. */
export function readEmergencies(text: string): Record<string, EmergencyKind> {
	return kinds.parse(parse(text));
}

/** Reads and learns: seconds of work, once a build. */
export function makeSearchData(
	given: SearchableGuide[],
	{ files, language = 'en', organisations, pages }: SearchSources,
): SearchData {
	// What is learnt depends on the order of what is read: all who ask must come to the same.
	const guides = given.toSorted((a, b) => inOrder(a.slug, b.slug));
	const sorted = [...files].toSorted(([a], [b]) => inOrder(a, b));
	const bank = readPhraseBank(new Map(sorted), language);
	const things = namedThings(guides, bank);
	const places = guides.map(({ slug }) => slug);
	const learnt = guides.map(({ slug, facts, conditionNames }) => ({
		slug,
		title: facts.title,
		phrases: [facts.summary, facts.opening, ...facts.readersWords],
		conditionNames,
	}));
	const heard = {
		...trainAlarms(learnt, bank, language),
		exact: readExact(files.get('exact.yaml') ?? ''),
		dangerWords: readDangerWords(files.get('danger-words.yaml') ?? ''),
		helplines: helplineNames(files.get('helplines.yaml') ?? '', organisations),
	};
	const known = { ...heard, bare: bareWords(heard, bank, everydayNames(guides)) };
	const ofGuides = learnt.flatMap(({ title, phrases }) => [title, ...phrases]);
	const alarms = { ...known, runs: missedRuns(known, bank, ofGuides) };
	const finder = {
		classifier: trainGuides(learnt, bank, language),
		guides: guides.map(({ slug, topic, facts }) => ({
			slug,
			title: facts.title,
			summary: facts.summary,
			topic,
			isForCarers: facts.audience.includes('carer'),
			says: facts.readersWords,
		})),
	};
	const named = [
		...missedThings(namedConditions(guides, bank), alarms, finder, 1),
		...missedThings(things, alarms, finder, SEEN),
	];
	const missed = named.map(
		([thing, about]) => [thing, about.map((slug) => places.indexOf(slug))] as const,
	);
	return {
		alarms: { ...alarms, help: readEmergencies(files.get('emergencies.yaml') ?? '') },
		guides: { ...finder, things: Object.fromEntries(missed), pages },
	};
}

const inOrder = (one: string, other: string) => (one < other ? -1 : Number(one > other));
