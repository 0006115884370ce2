import { partsOf } from '#lib/query/parts-of-query.ts';
import { plainWords } from '#lib/query/plain-words.ts';
import { showsPhrase } from '#lib/query/dangers/listed-phrase.ts';
import { spellDangers } from '#lib/query/dangers/spell-dangers.ts';
import { hasRun } from '#lib/query/dangers/telling-runs.ts';
import { thingIn } from '#lib/query/thing-in.ts';
import {
	hear,
	isKind,
	logOdds,
	NOTHING,
	type Alarms,
	type ExactPhrases,
	type Heard,
} from '#lib/query/heard-words.ts';

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
const URGENT = 0.7;
const PERHAPS = -0.8;
/** Less than this is harmless, whatever a part of it sounds like alone. */
const DOUBTFUL = -0.4;
/** More than this leaves an emergency undecided: then words that only emergencies have decide. */
const UNDECIDED = -2;
/** For words that name a danger and may mean something else. */
const LIKELY = 0.5;
/** So few words are a danger's name, with nothing around it that could be harmless. */
const BARE = 2;
/** For one part of what was said, which is worth a line above the guides even where the rest is harmless. */
const PERHAPS_IN_A_PART = 3;
/** A gate for what may be an unfinished word. */
const URGENT_IN_ONE_WORD = 2;
const MOST_KINDS = 3;
/** A kind this far behind the likeliest is not shown. */
const LEAST_SHARE = 0.3;

/**
 * Whether a query sounds like an emergency, as it was typed or with the names of dangers spelt right, whichever is more urgent.
 * The classifiers only ever add to the exact phrases that are urgent.
 */
export function alarmFor(query: string, alarms: Alarms): Alarm {
	const typed = alarmAsTyped(query, alarms);
	const folded = plainWords(query);
	const meant = spellDangers(folded, alarms.spelling);
	if (typed.level === 'urgent' || meant === folded) return typed;
	const spelt = alarmAsTyped(meant, alarms);
	return spelt.level === 'none' ? typed : spelt;
}

function alarmAsTyped(query: string, alarms: Alarms): Alarm {
	const folded = plainWords(query);
	if (folded === '') return { level: 'none', kinds: [], nothing: 0 };
	const whole = hear(query, alarms);
	const nothing = logOdds(whole.gate.get(NOTHING));
	if (alarms.harmlessAlone.has(thingIn(query) ?? '')) return { level: 'none', kinds: [], nothing };
	const parts = partsOf(query).map((part) => hear(part, alarms));
	const isBare = isBareDanger(query, alarms);
	const alone = alarms.urgentAlone.get(folded);
	const urgent = isBare
		? [...(alone ? [alone] : []), ...kindsAt('urgent', whole), ...kindsAt('likely', whole)]
		: urgentKinds(whole, parts);
	const isListed = urgent.length > 0 || whole.listed.some(({ level }) => level === 'urgent');
	const isTelling = whole.odds >= UNDECIDED && hasRun(folded, alarms.runs);
	const isLikely = isTelling || whole.odds >= (folded.includes(' ') ? URGENT : URGENT_IN_ONE_WORD);
	const named = alarms.helplines.filter(({ typed }) => ` ${folded} `.includes(` ${typed} `));
	if (named.length > 0 && !isListed)
		return { level: 'urgent', kinds: unlike(named.flatMap(({ kind }) => kind ?? [])), nothing };
	if (!isListed && !isLikely) return { ...mildAlarm(whole, parts), nothing };
	// An exact phrase of no kind brings numbers to call, and no guess where the classifiers have none.
	const isGuess = urgent.length === 0 && whole.odds < PERHAPS && !isTelling;
	return { level: 'urgent', kinds: isGuess ? [] : likeliest(urgent, whole), nothing };
}

/** Whether a query, where it is urgent, is a danger's name and no more: nothing stands around it that could be harmless. */
export function isBareDanger(query: string, alarms: Alarms): boolean {
	const folded = plainWords(query);
	return wordsIn(folded) <= BARE || isAllOf(folded, alarms);
}

/** Whether a query is a listed phrase and not a word more: nothing stands around it that could be harmless either. */
function isAllOf(folded: string, { exact }: Alarms): boolean {
	return exact.some(({ phrases }) =>
		phrases.some(
			(phrase) => wordsIn(phrase.all.join(' ')) === wordsIn(folded) && showsPhrase(folded, phrase),
		),
	);
}

const wordsIn = (text: string): number => text.split(' ').length;

/** The kinds of what is urgent whatever else is said, and of names of dangers that are more than names. */
function urgentKinds(whole: Heard, parts: Heard[]): string[] {
	// A part alone may sound worse than it is: “overdosed on telly, what could fill my week”.
	const heard = whole.odds >= DOUBTFUL ? [whole, ...parts] : [whole];
	const meant = heard.filter(({ odds }) => odds >= LIKELY);
	return [...kindsAt('urgent', whole), ...meant.flatMap((part) => kindsAt('likely', part))];
}

/** What is not urgent as a whole: one danger that it may be, or none. */
function mildAlarm(whole: Heard, parts: Heard[]): Pick<Alarm, 'level' | 'kinds'> {
	const worst = parts.reduce((most, part) => (part.odds > most.odds ? part : most), whole);
	const isPerhaps =
		whole.odds >= PERHAPS || whole.listed.length > 0 || worst.odds >= PERHAPS_IN_A_PART;
	const listed = [...kindsAt('likely', whole), ...kindsAt('perhaps', whole)];
	return { level: isPerhaps ? 'perhaps' : 'none', kinds: likeliest(listed, worst) };
}

const kindsAt = (level: ExactPhrases['level'], { listed }: Heard): string[] =>
	listed.filter((group) => group.level === level).flatMap((group) => group.kinds);

const unlike = (kinds: string[]): string[] => [...new Set(kinds)];

/** The likeliest kinds, of some or of all. What is listed for one kind alone is that kind, whatever the classifiers learnt. */
function likeliest(among: string[], { kinds, listed }: Heard): string[] {
	const sure = new Set(listed.flatMap((one) => (one.kinds.length === 1 ? one.kinds : [])));
	const chance = (kind: string) => (kinds.get(kind) ?? 0) + (sure.has(kind) ? 1 : 0);
	const ranked = unlike(among.length > 0 ? among : [...kinds.keys()].filter(isKind)).sort(
		(a, b) => chance(b) - chance(a),
	);
	const least = LEAST_SHARE * Math.min(1, chance(ranked[0] ?? ''));
	return ranked.filter((kind) => chance(kind) >= least).slice(0, MOST_KINDS);
}
