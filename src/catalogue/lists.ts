import {
	conditions,
	dangerSigns,
	guides,
	offeredGuides,
	organisations,
	pick,
	routes,
	safetyLines,
	topicNamed,
	typedPacks,
	type CatalogueGuide,
} from '#catalogue';
import { cardsIn } from '#catalogue/cards.ts';
import { siteLanguage } from '#lib/publish/site-language.ts';
import { easyReads } from './easy-reads.ts';
import { namesOfCondition } from '#lib/facts/condition.ts';
import type { CardKind } from '#lib/sign-off/shown-cards.ts';
import { builtOn } from '#lib/publish/build-mode.ts';
import { pickerGuide } from '#lib/hand-over/picker-guide.ts';
import { reviewOfGuide, reviewsOfCards } from '#lib/sign-off/reviews.ts';

const codeOf = (slug: string) =>
	offeredGuides.find((guide) => guide.slug === slug && guide.state !== 'overdue')?.facts.code;

/** The ready packs, in order, each with the codes of its guides; a pack with a guide held back is held back too. */
export const packs = typedPacks
	.map(([name, { title, lang, guides: slugs }]) => ({
		/** The name of its file: links in clinical systems hold it. */
		name,
		title,
		lang,
		codes: slugs.flatMap((slug) => codeOf(slug) || []),
		size: slugs.length,
	}))
	.filter(({ codes, size }) => codes.length === size);

/** What readers and clinicians call each condition of a guide, the most central first, and its topic last. */
export function conditionNames(guide: CatalogueGuide): string[][] {
	return [
		...guide.facts.conditions.map((key) => {
			const condition = pick(conditions, key, 'conditions');
			return [...namesOfCondition(condition), ...condition.diagnoses];
		}),
		topicNamed(guide.topic).facts.shorthand,
	];
}

/** Every guide that has a code, as the reader's list needs it: an old slip still finds an overdue or withdrawn one. */
export const slipGuides = guides
	.filter(({ facts }) => facts.code)
	.map((guide) =>
		pickerGuide(
			{ ...guide, hasEasyRead: easyReads.has(guide.slug) },
			guide.state === 'correcting' ? '' : (guide.entry.body ?? ''),
			conditionNames(guide),
			dangerSigns,
			{ lang: guide.facts.lang ?? siteLanguage, table: cardsIn(guide.facts.lang).dangerSigns },
		),
	);

const isOverdue = new Set(
	offeredGuides.filter(({ state }) => state === 'overdue').map(({ slug }) => slug),
);

/** The guides that the picker may hand over. */
export const pickerGuides = slipGuides.filter(
	({ slug, isWithdrawn }) => !isWithdrawn && !isOverdue.has(slug),
);

/** The term of each SNOMED CT concept that a guide in the picker is for, by its id. */
export const snomedTerms = Object.fromEntries(
	guides
		.filter(({ slug }) => pickerGuides.some((guide) => guide.slug === slug))
		.flatMap(({ facts }) => facts.conditions)
		.flatMap((key) => pick(conditions, key, 'conditions').snomed)
		.map(({ id, term }) => [id, term]),
);

/** The review of every guide, the soonest due first. */
export const guideReviews = guides
	.map(reviewOfGuide)
	.toSorted((a, b) => a.reviewBy.localeCompare(b.reviewBy));

const namesShown = (kind: CardKind) => new Set(guides.flatMap(({ shown }) => shown[kind]));

/** The reviews of the cards that a page of this build shows. */
export const cardReviews = reviewsOfCards(
	{
		safetyLines: onlyThose(safetyLines, namesShown('safetyLines')),
		routes: onlyThose(routes, namesShown('routes')),
		organisations: onlyThose(organisations, namesShown('organisations')),
	},
	builtOn,
);

function onlyThose<Card>(
	cards: ReadonlyMap<string, Card>,
	names: ReadonlySet<string>,
): Map<string, Card> {
	return new Map([...cards].filter(([name]) => names.has(name)));
}
