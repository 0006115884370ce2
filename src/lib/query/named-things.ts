import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import type { Passage } from '#lib/guide/passages.ts';
import type { PhraseBank } from '#lib/query/phrase-bank.ts';
import { plainWords } from '#lib/query/plain-words.ts';
import { BEFORE, oneOf, thingIn, type NamedThings } from '#lib/query/thing-in.ts';

/** A guide as its readers see it. */
interface SeenGuide {
	slug: string;
	facts: Pick<GuideFacts, 'title' | 'summary' | 'readersWords'>;
	passages: Passage[];
}

/** What is named ends where one of these begins. */
const SMALL =
	'and|or|but|to|in|on|at|of|for|is|are|was|can|that|which|with|by|from|so|as|if|when|up|down|off|over|under|near|beside|before|after|may|has|have|than|while|until|not|into|through|without';
const NAMED = new RegExp(
	`(?<=\\b(?:${BEFORE}) )(?!(?:${SMALL})\\b)[a-z]{3,}(?=[.,;:!?)]| (?:${SMALL})\\b|$)`,
	'g',
);
/** What more of the guides than this name tells nothing of any one. */
const MOST_GUIDES = 0.15;

/**
 * Finds what guides name. Those are about a thing that say it in their title, summary, headings or readers'
 * words, or whose readers type it alone; where none does, those that say it at all. What is known to ask for nothing of ours is left out.
 */
export function namedThings(
	guides: SeenGuide[],
	bank: Pick<PhraseBank, 'guides' | 'nothing'>,
): NamedThings {
	const [near, anywhere] = [new Map<string, string[]>(), new Map<string, string[]>()];
	for (const { slug, facts, passages } of guides) {
		const shown = readersSee(passages);
		const headings = shown.flatMap(({ kind, text }) => (kind === 'heading' ? [text] : []));
		const all = [...facts.readersWords, ...shown.map(({ text }) => text)];
		const alone = (bank.guides.get(slug) ?? []).filter((phrase) => thingIn(phrase));
		note(slug, [facts.title, facts.summary, ...facts.readersWords, ...headings, ...alone], near);
		note(slug, all, anywhere);
	}
	const none = new Set(bank.nothing.map(thingIn));
	const most = Math.max(1, guides.length * MOST_GUIDES);
	return new Map(
		[...everydayNames(guides)].flatMap((name) => {
			if (none.has(name)) return [];
			const about = near.get(name) ?? anywhere.get(name) ?? [];
			return about.length > 0 && about.length <= most ? [[name, about] as const] : [];
		}),
	);
}

/**
 * Conditions that go by one word, such as TATT, each with the guides that it is most central to and those whose readers or
 * clinicians type it alone: one word of many phrases tells a classifier little, and a hurried clinician types no more.
 */
export function namedConditions(
	guides: { slug: string; conditionNames: string[][] }[],
	bank: Pick<PhraseBank, 'guides'>,
): NamedThings {
	const central = new Map<string, { place: number; about: string[] }>();
	for (const { slug, conditionNames } of guides)
		for (const [place, names] of conditionNames.entries())
			for (const thing of new Set(names.map(thingIn))) {
				const before = thing === undefined ? undefined : central.get(thing);
				if (thing === undefined || (before && before.place < place)) continue;
				const others = before?.place === place ? before.about : [];
				central.set(thing, { place, about: [...others, slug] });
			}
	const typed = guides.map(({ slug }) => ({
		slug,
		alone: new Set((bank.guides.get(slug) ?? []).map(thingIn)),
	}));
	return new Map(
		[...central].map(([thing, { about }]) => {
			const asked = typed.flatMap(({ slug, alone }) => (alone.has(thing) ? [slug] : []));
			return [thing, [...new Set([...about, ...asked])]];
		}),
	);
}

/** Everything that guides name, one of it: the general and the particular. */
export function everydayNames(guides: SeenGuide[]): Set<string> {
	const texts = guides.flatMap(({ facts, passages }) => [
		...facts.readersWords,
		...readersSee(passages).map(({ text }) => text),
	]);
	return new Set(texts.flatMap(namesIn).toSorted());
}

const readersSee = (passages: Passage[]) => passages.filter(({ kind }) => kind !== 'clinician');

const namesIn = (text: string): string[] =>
	(text.toLowerCase().replaceAll(/\s+/g, ' ').match(NAMED) ?? []).map(oneOf);

/** Notes each word as said by a guide. */
function note(slug: string, texts: string[], where: Map<string, string[]>): void {
	for (const word of new Set(plainWords(texts.join(' ')).split(' ').map(oneOf)))
		where.set(word, [...(where.get(word) ?? []), slug]);
}
