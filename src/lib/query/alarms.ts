import { logLikelihoods, type Classifier } from '#lib/query/classifier.ts';
import type { Helpline } from '#lib/query/helpline-names.ts';
import { readListedPhrase, showsPhrase, type ListedPhrase } from '#lib/query/listed-phrase.ts';
import { unpackClassifier, type PackedClassifier } from '#lib/query/pack-classifier.ts';
import { plainWords } from '#lib/query/plain-words.ts';

/** The class of whatever one of our guides answers, beside the kinds of emergency. */
export const A_GUIDE = '';
/** The class of what this library does not hold. */
export const NOTHING = '-';
/** The class of every emergency, whatever its kind. */
export const EMERGENCY = '!';

/** Exact phrases that are an emergency of certain kinds, whatever else is said. */
interface ExactPhrases {
	kinds: string[];
	level: 'urgent' | 'perhaps';
	phrases: string[];
}

/** What tells emergencies, as it travels: small, and fetched before all else. */
export interface AlarmData {
	/** Tells an emergency, what a guide of ours answers, and what we hold nothing for, apart. */
	gate: PackedClassifier;
	/** The same, by kind of emergency. */
	kinds: PackedClassifier;
	exact: ExactPhrases[];
	/** Numbers and names on our own cards: whoever types one wants help, not a guide. */
	helplines: Helpline[];
}

export interface Alarms {
	gate: Classifier;
	kinds: Classifier;
	exact: (Omit<ExactPhrases, 'phrases'> & { phrases: ListedPhrase[] })[];
	helplines: Helpline[];
}

/** What a query sounds like. */
export interface Alarm {
	/** `urgent`: help comes first. `perhaps`: one line above the guides. */
	level: 'urgent' | 'perhaps' | 'none';
	/** The likeliest kinds of emergency, likeliest first: none where only a helpline was named. */
	kinds: string[];
	/** How much speaks for our holding nothing for it: the logarithm of the odds. */
	nothing: number;
}

/** How much must speak for an emergency: the logarithm of the odds. Chosen on phrases that neither classifier was taught with. */
const URGENT = 0.1;
const PERHAPS = -1;
/** A gate for what may be an unfinished word. */
const URGENT_IN_ONE_WORD = 2;
const MOST_KINDS = 3;
/** A kind this far behind the likeliest is not shown. */
const LEAST_SHARE = 0.3;

/** Makes alarms ready to be asked. */
export function makeAlarms({ gate, kinds, exact, helplines }: AlarmData): Alarms {
	return {
		gate: unpackClassifier(gate),
		kinds: unpackClassifier(kinds),
		exact: exact.map((group) => ({
			...group,
			phrases: group.phrases.map(readListedPhrase),
		})),
		helplines: helplines.map((one) => ({ ...one, typed: plainWords(one.typed) })),
	};
}

/** Whether a query sounds like an emergency. The classifiers only ever add to the exact phrases. */
export function alarmFor(query: string, alarms: Alarms): Alarm {
	const folded = plainWords(query);
	if (folded === '') return { level: 'none', kinds: [], nothing: 0 };
	const listed = listedKinds(folded, alarms);
	const gate = chances(query, alarms.gate);
	const kinds = chances(query, alarms.kinds);
	const odds = (logOdds(gate.get(EMERGENCY)) + logOdds(emergencyOf(kinds))) / 2;
	const isLikely = odds >= (folded.includes(' ') ? URGENT : URGENT_IN_ONE_WORD);
	const named = alarms.helplines.filter(({ typed }) => ` ${folded} `.includes(` ${typed} `));
	const isUrgent = named.length > 0 || isLikely || listed.urgent.length > 0;
	const isPerhaps = odds >= PERHAPS || listed.perhaps.length > 0;
	const among = listed.urgent.length > 0 ? listed.urgent : isLikely ? [] : listed.perhaps;
	const ofNamed = named.flatMap(({ kind }) => kind ?? []);
	const isNamedOnly = named.length > 0 && listed.urgent.length === 0;
	return {
		level: isUrgent ? 'urgent' : isPerhaps ? 'perhaps' : 'none',
		kinds: isNamedOnly ? [...new Set(ofNamed)] : likeliest(among, kinds),
		nothing: logOdds(gate.get(NOTHING)),
	};
}

/** The kinds of every exact phrase that a query holds. */
function listedKinds(folded: string, { exact }: Alarms): Record<ExactPhrases['level'], string[]> {
	const held = exact.filter(({ phrases }) => phrases.some((phrase) => showsPhrase(folded, phrase)));
	const of = (level: ExactPhrases['level']) =>
		held.filter((group) => group.level === level).flatMap((group) => group.kinds);
	return { urgent: of('urgent'), perhaps: of('perhaps') };
}

function chances(query: string, classifier: Classifier): Map<string, number> {
	const likely = logLikelihoods(query, classifier);
	return new Map(classifier.classes.map((name, place) => [name, Math.exp(likely[place] ?? 0)]));
}

const isKind = (name: string) => name !== A_GUIDE && name !== NOTHING;

function emergencyOf(kinds: Map<string, number>): number {
	return [...kinds].reduce((sum, [name, chance]) => sum + (isKind(name) ? chance : 0), 0);
}

/** Kept finite, so that two opinions can be weighed against each other. */
function logOdds(chance = 0): number {
	const least = 1e-4;
	return Math.log((chance + least) / (1 - chance + least));
}

/** The likeliest kinds, of some or of all. */
function likeliest(among: string[], kinds: Map<string, number>): string[] {
	const chance = (kind: string) => kinds.get(kind) ?? 0;
	const ranked = [...(among.length > 0 ? among : [...kinds.keys()].filter(isKind))].sort(
		(a, b) => chance(b) - chance(a),
	);
	const least = LEAST_SHARE * chance(ranked[0] ?? '');
	return ranked.filter((kind) => chance(kind) >= least).slice(0, MOST_KINDS);
}
