import { alarmFor } from '#lib/query/alarms.ts';
import { findGuides, makeGuideFinder, type GuideFinderData } from '#lib/query/guide-finder.ts';
import { makeAlarms, type AlarmData, type BareWords } from '#lib/query/heard-words.ts';
import { isNothing } from '#lib/query/outcome.ts';
import type { PhraseBank } from '#lib/query/phrase-bank.ts';
import { plainWords } from '#lib/query/plain-words.ts';
import { thingIn, type NamedThings } from '#lib/query/thing-in.ts';

/** What the classifiers get wrong of words said alone: dangers that they miss, and everyday things that they take for one. */
export function bareWords(
	data: Omit<AlarmData, 'bare'>,
	{ emergencies }: PhraseBank,
	things: NamedThings,
): BareWords {
	const alarms = makeAlarms({ ...data, bare: { urgent: {}, mild: [] } });
	const isUrgent = (word: string) => alarmFor(word, alarms).level === 'urgent';
	const dangers = new Map(
		[...emergencies].flatMap(([kind, phrases]) =>
			phrases.map(plainWords).flatMap((one) => (one.includes(' ') ? [] : [[one, kind] as const])),
		),
	);
	// What a kind of emergency is named by is no everyday thing alone either, such as gas.
	const named = [...emergencies.keys()].flatMap((kind) => kind.split('-'));
	const serious = new Set([...dangers.keys(), ...named].map(thingIn));
	return {
		urgent: Object.fromEntries([...dangers].filter(([danger]) => !isUrgent(danger))),
		mild: [...things.keys()].filter(
			(thing) => !serious.has(thing) && (isUrgent(thing) || isUrgent(`${thing}s`)),
		),
	};
}

/** The things that the classifiers miss, one or several: only these need travel, for guides are found for the others. */
export function missedThings(
	things: NamedThings,
	alarmData: AlarmData,
	data: Omit<GuideFinderData, 'things'>,
): NamedThings {
	const alarms = makeAlarms(alarmData);
	const finder = makeGuideFinder({ ...data, things: {} });
	const isMissed = (query: string) =>
		isNothing(query, alarmFor(query, alarms), findGuides(query, finder), finder);
	return new Map([...things].filter(([thing]) => isMissed(thing) || isMissed(`${thing}s`)));
}
