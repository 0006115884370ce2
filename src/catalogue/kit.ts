import { dangerSigns, guideNamed, safetyLines, type CatalogueGuide } from '#catalogue';
import { everyCard } from './cards.ts';
import { guideFileOf } from './file-texts.ts';
import { factsOf } from './own-facts.ts';
import { signsOfGuide, type SignsOfGuide } from '#lib/danger-signs/signs-of-guide.ts';
import {
	askFirstOf,
	guidesOfSession,
	practisedIn,
	signsOfSession,
	type SessionFacts,
} from '#lib/facts/kit/session.ts';
import type { TeachingCardFacts } from '#lib/facts/kit/teaching-card.ts';
import type { SafetyLineFacts } from '#lib/facts/safety-line.ts';
import { drawingsOf, type PlacedDrawing } from '#lib/guide/numbered-steps.ts';
import { pictureCards, type PictureCard } from '#lib/guide/picture-cards.ts';
import { builtOn, isPublicBuild } from '#lib/publish/build-mode.ts';
import { earliestReview, isFitForPatients, type GuideState } from '#lib/sign-off/guide-state.ts';
import { stateOfKit } from '#lib/sign-off/kit-state.ts';
import { shownCards, signedCards } from '#lib/sign-off/shown-cards.ts';

interface Signed {
	/** The name of its file. */
	name: string;
	state: GuideState;
	/** The earliest check date of its own, its guides’ and its cards’. */
	reviewBy: string;
}

/** A picture card with the guide that it is from. */
interface GuideCard extends PictureCard {
	of: CatalogueGuide;
}

/** A group session as pages get it. */
export interface CatalogueSession extends Signed {
	facts: SessionFacts;
	/** The folder of the topic of the first guide that it shows. */
	topic: string | undefined;
	/** The danger signs that stop it: its own, and those of each guide whose steps it shows. */
	stop: SignsOfGuide['stop'];
	/** What each person reads before it: who should ask first, and the danger signs, of every guide that it shows. */
	asked: { lines: string[]; groups: SignsOfGuide['stop'] };
	safetyLines: { name: string; line: SafetyLineFacts }[];
	/** The picture cards of each part. */
	cards: GuideCard[][];
	handouts: CatalogueGuide[];
}

/** A teaching card as pages get it. */
export interface CatalogueTeachingCard extends Signed {
	facts: TeachingCardFacts;
	guide: CatalogueGuide;
	drawing: PlacedDrawing | undefined;
}

const mayShow = ({ state }: Signed) => !isPublicBuild || isFitForPatients(state);
const named = (slugs: readonly string[]) => slugs.flatMap((slug) => guideNamed(slug) ?? []);
// Sessions name the steps of a guide by its English words, whatever the language of this build.
const treeOf = (guide: CatalogueGuide) => guideFileOf({ ...guide, isTranslated: false }).tree;
const firstDay = (days: string[]) => days.toSorted()[0] ?? '';

/** The group sessions that this build may show, in their order: for patients, those that are checked with all that they show. */
export const sessions: CatalogueSession[] = [...factsOf('sessions')]
	.toSorted(([, a], [, b]) => a.order - b.order)
	.flatMap(([name, facts]) => sessionOf(name, facts) ?? [])
	.filter(mayShow);

/** The teaching cards that this build may show, in their order: for patients, those that are checked with their guide. */
export const teachingCards: CatalogueTeachingCard[] = [...factsOf('teachingCards')]
	.toSorted(([, a], [, b]) => a.order - b.order)
	.flatMap(([name, facts]) => teachingCardOf(name, facts) ?? [])
	.filter(mayShow);

function sessionOf(name: string, facts: SessionFacts): CatalogueSession | undefined {
	const slugs = guidesOfSession(facts);
	const guides = named(slugs);
	const practised = named(practisedIn(facts));
	const trees = new Map(guides.map((guide) => [guide.slug, treeOf(guide)]));
	const cards = facts.parts.map((part) => pictureCards(part.cards ?? [], trees));
	// A guide that is held back, or was mended since: then nobody has checked what this would show.
	if (guides.length < slugs.length || cards.includes(undefined)) return undefined;
	const signsOf = (some: CatalogueGuide[]) =>
		signsOfSession(
			facts,
			some.map((guide) => guide.facts),
		);
	const [signs, all] = [signsOf(practised), signsOf(guides)];
	const checkFirst = { ...all, safetyLines: signs.safetyLines };
	const shown = signedCards(
		shownCards({ facts: { checkFirst }, tree: undefined }, everyCard),
		everyCard,
	);
	const states = guides.map(({ state }) => state);
	return {
		name,
		facts,
		topic: guides[0]?.topic,
		state: stateOfKit(facts, shown, states, builtOn),
		reviewBy: firstDay([
			earliestReview({ ...facts, withdrawn: undefined }, shown),
			...guides.map((guide) => guide.facts.reviewBy),
		]),
		stop: signsOfGuide(signs, dangerSigns).stop,
		asked: {
			lines: askFirstOf(guides.map((guide) => guide.facts)),
			groups: signsOfGuide(all, dangerSigns).stop,
		},
		safetyLines: signs.safetyLines.flatMap((line) => {
			const safety = safetyLines.get(line);
			return safety ? [{ name: line, line: safety }] : [];
		}),
		cards: cards.map((part = []) =>
			part.flatMap((card) => named([card.guide]).map((of) => ({ ...card, of }))),
		),
		handouts: named(facts.handouts),
	};
}

function teachingCardOf(name: string, facts: TeachingCardFacts): CatalogueTeachingCard | undefined {
	const guide = guideNamed(facts.guide);
	const tree = guide && treeOf(guide);
	if (!guide) return undefined;
	return {
		name,
		facts,
		guide,
		drawing: tree ? drawingsOf(tree).find((one) => one.name === facts.picture) : undefined,
		state: stateOfKit(facts, [], [guide.state], builtOn),
		reviewBy: firstDay([facts.reviewBy, guide.facts.reviewBy]),
	};
}
