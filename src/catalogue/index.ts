import { getCollection, type CollectionEntry } from 'astro:content';
import { mdxToMdast } from 'satteri';
import { shownCards, signedCards, type ShownCards } from '#lib/sign-off/shown-cards.ts';
import { dangerSigns, everySign } from './all-signs.ts';
import { shownTexts, type ShownText } from './guide-texts.ts';
import { everyCard } from './cards.ts';
import { withSignedWhy } from './taken-down.ts';
import { helperSigns } from '#lib/danger-signs/helper-signs.ts';
import { signsOfGuide, type SignsOfGuide } from '#lib/danger-signs/signs-of-guide.ts';
import { mayBeKept } from '#lib/keep/kept-copy.ts';
import { builtOn, isPublicBuild } from '#lib/publish/build-mode.ts';
import type { ParseMdx } from '#lib/guide/guide-file.ts';
import { withoutWords } from '#lib/sign-off/checked-text.ts';
import { libraryChecks } from '#lib/sign-off/library-checks.ts';
import {
	correctedSince,
	earliestReview,
	hasPublicPage,
	mayBeOffered,
	stateWith,
	type GuideState,
} from '#lib/sign-off/guide-state.ts';
import type { WaitsFor } from '#lib/sign-off/state-words.ts';
import { words } from '#lib/words/index.ts';

/** A guide as pages get it. */
export interface CatalogueGuide {
	slug: string;
	topic: string;
	/** Whether this build shows the words of `checked.mdx`: those of the guide's own file wait for a check. */
	isKept: boolean;
	/** Its own state, or a worse one of a card that it shows. */
	state: GuideState;
	/** In a preview: why these words are not what patients read. */
	waitsFor: WaitsFor | undefined;
	/** Its facts; the check date is the earliest of its own and its cards'. */
	facts: CollectionEntry<'guides'>['data'];
	/** The signs, safety lines, organisations, routes and drawings that it shows, by name. */
	shown: ShownCards;
	/** Its danger signs as its page shows them. */
	signs: SignsOfGuide;
	/** Those in its words to the person helping, by name. */
	helperSigns: string[];
	/** Whether a reader may keep it on a device. */
	mayBeKept: boolean;
	entry: CollectionEntry<'guides'>;
}

export { dangerSigns };
export { conditions, crisisContacts, organisations, pick, routes, safetyLines } from './cards.ts';

const everyGuide: CatalogueGuide[] = await Promise.all(shownTexts.map(readText));

async function readText(text: ShownText): Promise<CatalogueGuide> {
	const { slug, topic, isKept, entry } = text;
	const tree = (mdxToMdast as ParseMdx)(entry.body ?? '');
	const shown = shownCards({ facts: text.facts, tree }, everyCard);
	const cards = signedCards(shown, everyCard);
	const judged = stateWith(text.facts, cards, builtOn);
	const correcting = judged === 'correcting';
	const facts = {
		...(await withSignedWhy({ topic, slug }, text.facts)),
		reviewBy: earliestReview(text.facts, cards),
		...(correcting && { beingCorrected: { on: correctedSince(text.facts, cards) ?? builtOn } }),
	};
	// A preview shows the words that are to be checked, with their faults, to those who mend them.
	const unchecked = !isPublicBuild && (correcting || (text.isMended && judged !== 'withdrawn'));
	return {
		slug,
		topic,
		isKept,
		state: unchecked ? 'draft' : judged,
		waitsFor: unchecked ? (correcting ? 'correction' : 'mend') : undefined,
		facts:
			correcting && isPublicBuild
				? withoutWords(facts, words.en.state.correctingTitle(facts.code))
				: facts,
		shown,
		signs: signsOfGuide(text.facts.checkFirst, dangerSigns),
		helperSigns: helperSigns(tree),
		mayBeKept: mayBeKept(
			shown.safetyLines,
			shown.dangerSigns.flatMap((name) => everySign.get(name) ?? []),
		),
		entry,
	};
}

/** Every guide that this build has a page for, A to Z: a guide once given to patients keeps its page. */
export const guides = everyGuide
	.filter(({ facts, state }) => !isPublicBuild || hasPublicPage(facts, state))
	.toSorted((a, b) => a.facts.title.localeCompare(b.facts.title, 'en'));

/** The guides that no list shows, with a page or without: taken down, being corrected, or for patients not signed any more. */
export const goneGuides = everyGuide.filter(
	({ facts, state }) =>
		state === 'withdrawn' ||
		facts.beingCorrected !== undefined ||
		(isPublicBuild && !hasPublicPage(facts, state)),
);

/** The guides that lists may show: all but the withdrawn, and those that are being corrected. */
export const offeredGuides = guides.filter(({ state }) => mayBeOffered(state));

/** How many guides are fit for patients today, of all that are shown, and who wrote them. */
export const libraryState = libraryChecks(offeredGuides);

const bySlug = new Map(guides.map((guide) => [guide.slug, guide]));

/** The guide with a folder name, or nothing if this build does not show it. */
export const guideNamed = (slug: string): CatalogueGuide | undefined => bySlug.get(slug);

const topicEntries = await getCollection('topics');

/** The topics in their order, each with its guides. */
export const topics = topicEntries
	.toSorted((a, b) => a.data.shelf - b.data.shelf)
	.map(({ id, data }) => ({
		slug: id,
		facts: data,
		guides: offeredGuides.filter((guide) => guide.topic === id),
	}));

/** The topic with a folder name; a guide in an unknown folder stops the build. */
export function topicNamed(slug: string): (typeof topics)[number] {
	const topic = topics.find((candidate) => candidate.slug === slug);
	if (!topic)
		throw new Error(
			`content/guides/${slug}: there is no topic of that name. Add content/topics/${slug}.yaml, or move the guide.`,
		);
	return topic;
}

/** The ready packs as they are written, in the order of their buttons. */
export const packEntries = (await getCollection('packs')).toSorted(
	(a, b) => a.data.shelf - b.data.shelf,
);

/** The standing pages: about, privacy and the like. */
const standingPages = await getCollection('pages');

const URGENT = 'urgent-help/en';

/** The words of Urgent help, which has a route of its own. */
export const urgentPage = standingPages.find(({ id }) => id === URGENT);

/** The standing pages that are words alone. */
export const plainPages = standingPages.filter(({ id }) => id !== URGENT);
