import { alarmFor, isBareDanger } from '#lib/query/alarms.ts';
import { findGuides, makeGuideFinder, type GuideFinderData } from '#lib/query/guide-finder.ts';
import { hear, makeAlarms, type AlarmData, type BareWords } from '#lib/query/heard-words.ts';
import { isNothing } from '#lib/query/outcome.ts';
import type { PhraseBank } from '#lib/query/phrase-bank.ts';
import { plainWords } from '#lib/query/plain-words.ts';
import { tellingRuns } from '#lib/query/dangers/telling-runs.ts';
import { thingIn, type NamedThings } from '#lib/query/thing-in.ts';

/** What the classifiers get wrong of words said alone: dangers that they miss or take for another, and everyday things that they take for one. */
export function bareWords(
	data: Omit<AlarmData, 'bare' | 'runs'>,
	{ emergencies }: PhraseBank,
	names: ReadonlySet<string>,
): BareWords {
	const alarms = makeAlarms({ ...data, bare: { urgent: {}, harmless: [] }, runs: '' });
	const heard = (word: string) => alarmFor(word, alarms);
	const dangers = new Map(
		[...emergencies].flatMap(([kind, phrases]) =>
			phrases
				.map(plainWords)
				.flatMap((one) => (isBareDanger(one, alarms) ? [[one, kind] as const] : [])),
		),
	);
	// No everyday thing alone is what a kind of emergency or a helpline is called, such as gas, nor what an OT lists.
	const called = [
		...[...emergencies.keys()].flatMap((kind) => kind.split('-or-')),
		...data.helplines.map(({ typed }) => typed),
	];
	const serious = new Set([...dangers.keys(), ...called].map(thingIn));
	const isHarmless = (name: string) => !serious.has(name) && hear(name, alarms).listed.length === 0;
	return {
		urgent: Object.fromEntries(
			[...dangers].filter(([danger, kind]) => {
				const { level, kinds } = heard(danger);
				return level !== 'urgent' || !kinds.includes(kind);
			}),
		),
		harmless: [...names].filter(
			(name) => isHarmless(name) && [name, `${name}s`].some((word) => heard(word).level !== 'none'),
		),
	};
}

/** What tells the emergencies of the bank that would be missed. */
export function missedRuns(
	data: Omit<AlarmData, 'runs'>,
	bank: PhraseBank,
	ofGuides: string[],
): string {
	const alarms = makeAlarms({ ...data, runs: '' });
	const emergencies = [...bank.emergencies.values()].flat();
	const missed = emergencies.filter((phrase) => alarmFor(phrase, alarms).level !== 'urgent');
	const lookAlikes = bank.lookAlikes.map(({ text }) => text);
	const harmless = [
		...ofGuides,
		...[...bank.guides.values()].flat(),
		...lookAlikes,
		...bank.nothing,
	];
	return tellingRuns(missed, emergencies, harmless);
}

/**
 * The things that the classifiers miss, one or several, among so many guides that are seen first: only these need travel, for
 * guides about the others come there anyway.
 */
export function missedThings(
	things: NamedThings,
	alarmData: AlarmData,
	data: Omit<GuideFinderData, 'things'>,
	seen: number,
): NamedThings {
	const alarms = makeAlarms(alarmData);
	const finder = makeGuideFinder({ ...data, things: {} });
	const isMissed = (query: string, about: string[]) => {
		const matches = findGuides(query, finder);
		const isFirst = matches.slice(0, seen).some(({ guide }) => about.includes(guide.slug));
		return !isFirst || isNothing(query, alarmFor(query, alarms), matches, finder);
	};
	return new Map(
		[...things].filter(([thing, about]) =>
			[thing, `${thing}s`].some((query) => isMissed(query, about)),
		),
	);
}
