import { chancesOf, type Classifier } from '#lib/query/classifier.ts';
import type { DangerWords } from '#lib/query/dangers/danger-words.ts';
import type { Helpline } from '#lib/query/dangers/helpline-names.ts';
import {
	readListedPhrase,
	showsPhrase,
	type ListedPhrase,
} from '#lib/query/dangers/listed-phrase.ts';
import { unpackClassifier, type PackedClassifier } from '#lib/query/pack-classifier.ts';
import { plainWords } from '#lib/query/plain-words.ts';
import { readDangerSpelling, type DangerSpelling } from '#lib/query/dangers/spell-dangers.ts';
import { readRuns } from '#lib/query/dangers/telling-runs.ts';

/** The class of whatever one of our guides answers, beside the kinds of emergency. */
export const A_GUIDE = '';
/** The class of what this library does not hold. */
export const NOTHING = '-';
/** The class of every emergency, whatever its kind. */
export const EMERGENCY = '!';

/** Exact phrases that are an emergency of certain kinds, whatever else is said. */
export interface ExactPhrases {
	kinds: string[];
	/** `urgent` whatever else is said; `likely` unless all around it is harmless; `perhaps` one line above the guides. */
	level: 'urgent' | 'likely' | 'perhaps';
	phrases: string[];
}

/** What tells emergencies, as it travels: small, and fetched before all else. */
export interface AlarmData {
	/** Tells an emergency, what a guide of ours answers, and what we hold nothing for, apart. */
	gate: PackedClassifier;
	/** The same, by kind of emergency. */
	kinds: PackedClassifier;
	exact: ExactPhrases[];
	dangerWords: DangerWords;
	/** Numbers and names on our own cards: whoever types one wants help, not a guide. */
	helplines: Helpline[];
	bare: BareWords;
	/** Runs of words that only emergencies have, for what the classifiers leave undecided: see `tellingRuns`. */
	runs: string;
}

/** Words that tell the classifiers too little, said alone: one or two, see `isBareDanger`. */
export interface BareWords {
	/** What the bank has as an emergency and they would miss, with its kind. */
	urgent: Record<string, string>;
	/** Everyday things that they know from emergencies, such as a kettle or a leg: no danger. */
	harmless: string[];
}

export interface Alarms {
	gate: Classifier;
	kinds: Classifier;
	exact: (Omit<ExactPhrases, 'phrases'> & { phrases: ListedPhrase[] })[];
	spelling: DangerSpelling;
	helplines: Helpline[];
	urgentAlone: Map<string, string>;
	harmlessAlone: Set<string>;
	runs: ReadonlySet<number>;
}

/** What the kinds count beside the gate. */
const SHARE_OF_KINDS = 1 / 2;

/** Makes alarms ready to be asked. */
export function makeAlarms(data: AlarmData): Alarms {
	const { gate, kinds, exact, dangerWords, helplines, bare, runs } = data;
	return {
		gate: unpackClassifier(gate),
		kinds: unpackClassifier(kinds),
		exact: exact.map((group) => ({
			...group,
			phrases: group.phrases.map(readListedPhrase),
		})),
		spelling: readDangerSpelling(dangerWords),
		helplines: helplines.map((one) => ({ ...one, typed: plainWords(one.typed) })),
		urgentAlone: new Map(Object.entries(bare.urgent)),
		harmlessAlone: new Set(bare.harmless),
		runs: readRuns(runs),
	};
}

/** What the classifiers and the exact phrases make of some words. */
export interface Heard {
	odds: number;
	gate: Map<string, number>;
	kinds: Map<string, number>;
	listed: Alarms['exact'];
}

/** Hears some words. */
export function hear(words: string, alarms: Alarms): Heard {
	const gate = chancesOf(words, alarms.gate);
	const kinds = chancesOf(words, alarms.kinds);
	const folded = plainWords(words);
	return {
		odds:
			(1 - SHARE_OF_KINDS) * logOdds(gate.get(EMERGENCY)) +
			SHARE_OF_KINDS * logOdds(emergencyOf(kinds)),
		gate,
		kinds,
		listed: alarms.exact.filter(({ phrases }) =>
			phrases.some((phrase) => showsPhrase(folded, phrase)),
		),
	};
}

/** Whether a class is a kind of emergency. */
export const isKind = (name: string) => name !== A_GUIDE && name !== NOTHING;

function emergencyOf(kinds: Map<string, number>): number {
	return [...kinds].reduce((sum, [name, chance]) => sum + (isKind(name) ? chance : 0), 0);
}

/** The logarithm of the odds. Kept finite, so that two opinions can be weighed against each other. */
export function logOdds(chance = 0): number {
	const least = 1e-4;
	return Math.log((chance + least) / (1 - chance + least));
}
