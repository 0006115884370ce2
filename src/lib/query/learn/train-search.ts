import { A_GUIDE, EMERGENCY, NOTHING } from '#lib/query/heard-words.ts';
import { packClassifier, type PackedClassifier } from '#lib/query/pack-classifier.ts';
import type { PhraseBank } from '#lib/query/phrase-bank.ts';
import { seededRandom } from '#lib/query/learn/seeded-random.ts';
import { trainClassifier, type Example } from '#lib/query/learn/train-classifier.ts';
import type { Language } from '#lib/text/languages.ts';

/**
 * How many weights travel: about a byte each when compressed. The gate decides whether help shows, so it has most
 * for its three classes, and places enough that rare words share few of them.
 */
const LIMITS = {
	guides: { most: 14_500 },
	kinds: { most: 8_500 },
	gate: {
		most: 22_900,
		buckets: 2 ** 16,
		reference: A_GUIDE,
		favourite: EMERGENCY,
		again: 10,
	},
};
/**
 * The share of them that travels with the pages of a language. Welsh pages and titles are heavier than English ones, and a first
 * result is as light.
 */
const SHARES: Record<Language, number> = { en: 1, cy: 0.93 };
const limited = <Limits extends { most: number }>(limits: Limits, language: Language): Limits => ({
	...limits,
	most: Math.round(limits.most * SHARES[language]),
});
/** A look-alike teaches where the border lies, so each counts for several. */
const LOOK_ALIKE = 2.5;
/** A missed emergency costs more than a needless warning. */
const MISSED = 1.4;
const OUTSIDE = 2;
/** One in so many phrases is taught once more, beside a harmless one. */
const JOINED_EACH = 3;
/** A guide's own title must find it. */
const TITLE = 3;
/** And so must the words that its author says that readers use. */
const OWN = 2;
/** So much more a condition asks for a guide that names it first than for one that names it late. */
const CENTRAL = 3;

/** A guide as search learns it. */
export interface LearntGuide {
	slug: string;
	title: string;
	/** Its summary and its readers' words. */
	phrases: string[];
	/** What readers and clinicians call each of its conditions, the most central first. */
	conditionNames: string[][];
}

/** Tells emergencies, what we have guides for, and what we do not hold, apart: at once, and by kind of emergency. */
export function trainAlarms(
	guides: LearntGuide[],
	bank: PhraseBank,
	language: Language,
): { gate: PackedClassifier; kinds: PackedClassifier } {
	const examples: Example[] = [
		...[...bank.emergencies].flatMap(([kind, phrases]) =>
			phrases.map((text) => ({ text, labels: [kind], weight: MISSED })),
		),
		...guidePhrases(guides, bank).map(({ text }) => ({ text, labels: [A_GUIDE] })),
		...bank.lookAlikes.map(({ text, guides: right }) => ({
			text,
			labels: [right.length > 0 ? A_GUIDE : NOTHING],
			weight: LOOK_ALIKE,
		})),
		...bank.nothing.map((text) => ({ text, labels: [NOTHING], weight: OUTSIDE })),
	];
	const plain = examples.map(({ labels, ...example }) => ({
		...example,
		labels: labels.map((label) => (label === A_GUIDE || label === NOTHING ? label : EMERGENCY)),
	}));
	return {
		gate: packClassifier(trainClassifier(plain, limited(LIMITS.gate, language))),
		kinds: packClassifier(
			trainClassifier([...examples, ...joined(examples)], limited(LIMITS.kinds, language)),
		),
	};
}

/**
 * Phrases that say two things: something harmless and an emergency, which is one all the same, and two
 * harmless things. Without them, what is harmless in a long phrase would hide a danger sign beside it.
 */
function joined(examples: Example[]): Example[] {
	const random = seededRandom(18);
	const isHarmless = ({ labels: [label] }: Example) => label === A_GUIDE || label === NOTHING;
	const harmless = examples.filter(isHarmless);
	return examples.flatMap((example, at) => {
		if (at % JOINED_EACH !== 0) return [];
		const other = harmless[Math.floor(random() * harmless.length)];
		if (!other) return [];
		const both = [example.text, other.text];
		const text = (random() < 0.5 ? both : both.toReversed()).join(' ');
		// What one of our guides answers in part is answered.
		const labels = example.labels.includes(NOTHING) ? other.labels : example.labels;
		return [{ ...example, text, labels }];
	});
}

/** Tells the guides apart. */
export function trainGuides(
	guides: LearntGuide[],
	bank: PhraseBank,
	language: Language,
): PackedClassifier {
	const known = new Set(guides.map(({ slug }) => slug));
	const lookAlikes = bank.lookAlikes
		.map(({ text, guides: right }) => ({ text, labels: right.filter((slug) => known.has(slug)) }))
		.filter(({ labels }) => labels.length > 0);
	return packClassifier(
		trainClassifier(
			[...guidePhrases(guides, bank), ...lookAlikes],
			limited(LIMITS.guides, language),
		),
	);
}

/** Every phrase that asks for a guide; one that stands under several guides asks for each of them. */
function guidePhrases(guides: LearntGuide[], bank: PhraseBank): Example[] {
	const found = new Map<string, Example>();
	const add = (text: string, slug: string, { weight = 1, share = 1 } = {}) => {
		const before = found.get(text);
		if (before?.labels.includes(slug)) return;
		const labels = [...(before?.labels ?? []), ...Array.from({ length: share }, () => slug)];
		found.set(text, { text, weight: before?.weight ?? weight, labels });
	};
	for (const { slug, title, phrases, conditionNames } of guides) {
		add(title, slug, { weight: TITLE });
		for (const text of phrases) add(text, slug, { weight: OWN });
		for (const text of bank.guides.get(slug) ?? []) add(text, slug);
		for (const [place, names] of conditionNames.entries())
			for (const name of names)
				add(name, slug, { weight: OWN, share: Math.max(1, CENTRAL - place) });
	}
	return [...found.values()];
}
