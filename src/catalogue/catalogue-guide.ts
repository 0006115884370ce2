import type { CollectionEntry } from 'astro:content';
import { mdxToMdast } from 'satteri';
import { shownCards, signedCards, type ShownCards } from '#lib/sign-off/shown-cards.ts';
import { everySign } from './all-signs.ts';
import type { ShownText } from './guide-texts.ts';
import { cardsIn, everyCard } from './cards.ts';
import { withSignedWhy } from './taken-down.ts';
import { helperSigns } from '#lib/danger-signs/helper-signs.ts';
import { signsOfGuide, type SignsOfGuide } from '#lib/danger-signs/signs-of-guide.ts';
import { mayBeKept } from '#lib/keep/kept-copy.ts';
import { builtOn, isPublicBuild } from '#lib/publish/build-mode.ts';
import type { ParseMdx } from '#lib/guide/guide-file.ts';
import type { PartName } from '#lib/guide/part-rules.ts';
import { leftOffSheet } from '#lib/guide/sheet-length.ts';
import { withoutWords } from '#lib/sign-off/checked-text.ts';
import {
	correctedSince,
	earliestReview,
	stateWith,
	type GuideState,
} from '#lib/sign-off/guide-state.ts';
import type { WaitsFor } from '#lib/sign-off/state-words.ts';
import { words } from '#lib/words/index.ts';
import { siteLanguage } from '#lib/publish/site-language.ts';
import type { GuideFacts } from '#lib/facts/guide-facts.ts';

/** A guide as pages get it. */
export interface CatalogueGuide {
	slug: string;
	topic: string;
	/** Whether this build shows the words of `checked.mdx`: those of the guide's own file wait for a check. */
	isKept: boolean;
	/** Whether it is in the words of this build's language where that is not English. */
	isTranslated: boolean;
	/** Its own state, or a worse one of a card that it shows. */
	state: GuideState;
	/** In a preview: why these words are not what patients read. */
	waitsFor: WaitsFor | undefined;
	/** Its facts; the check date is the earliest of its own and its cards'. */
	facts: GuideFacts;
	/** The signs, safety lines, organisations, routes and drawings that it shows, by name. */
	shown: ShownCards;
	/** Its danger signs as its page shows them. */
	signs: SignsOfGuide;
	/** Those in its words to the person helping, by name. */
	helperSigns: string[];
	/** The parts for which its one sheet of paper has no room. */
	leftOffSheet: readonly PartName[];
	/** Whether a reader may keep it on a device. */
	mayBeKept: boolean;
	entry: CollectionEntry<'guides'>;
}

/** Reads the text that a build shows of a guide, with all that hangs on it. */
export async function catalogueGuide(text: ShownText): Promise<CatalogueGuide> {
	const { slug, topic, isKept, isTranslated, entry } = text;
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
	const { dangerSigns, safetyLines } = cardsIn(text.facts.lang);
	const signs = signsOfGuide(text.facts.checkFirst, dangerSigns);
	// A preview shows the words that are to be checked, with their faults, to those who mend them.
	const unchecked = !isPublicBuild && (correcting || (text.isMended && judged !== 'withdrawn'));
	return {
		slug,
		topic,
		isKept,
		isTranslated,
		state: unchecked ? 'draft' : judged,
		waitsFor: unchecked ? (correcting ? 'correction' : 'mend') : undefined,
		facts:
			correcting && isPublicBuild
				? withoutWords(facts, words[siteLanguage].state.correctingTitle(facts.code))
				: facts,
		shown,
		signs,
		leftOffSheet: leftOffSheet(tree, {
			facts: text.facts,
			signs,
			// A line that nobody signed stands on no page for patients, and holds this guide back.
			safetyLines: text.facts.checkFirst.safetyLines.flatMap((name) => safetyLines.get(name) ?? []),
		}).parts,
		helperSigns: helperSigns(tree),
		mayBeKept: mayBeKept(
			shown.safetyLines,
			shown.dangerSigns.flatMap((name) => everySign.get(name) ?? []),
		),
		entry,
	};
}
