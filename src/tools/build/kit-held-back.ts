import type { Library } from '#lib/checks/library.ts';
import { easyReadFacts, placeOfEasyRead } from '#lib/easy-read/easy-read-facts.ts';
import { isOfGuide } from '#lib/easy-read/easy-read-state.ts';
import {
	guidesOfSession,
	practisedIn,
	sessionFacts,
	signsOfSession,
	type SessionFacts,
} from '#lib/facts/kit/session.ts';
import { teachingCardFacts } from '#lib/facts/kit/teaching-card.ts';
import type { SignedCard } from '#lib/facts/sign-off-fields.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { pictureCards } from '#lib/guide/picture-cards.ts';
import { reasonHeldBack } from '#lib/sign-off/reason-held-back.ts';
import { shownCards, signedCards } from '#lib/sign-off/shown-cards.ts';
import { factsIn, nameOf, pathsOf } from '#tools/content/content-files.ts';

/** The guides as patients may read them: the text of each by its folder, and those that are held back. */
export interface GuidesForPatients {
	texts: ReadonlyMap<string, GuideFile>;
	held: ReadonlySet<string>;
}

/** Which group sessions and teaching cards a public build would leave out today, and why. */
export function readKitHeldBack(
	library: Library,
	guides: GuidesForPatients,
	content = 'content',
): { slug: string; reason: string }[] {
	const reasonOf = (facts: SignedCard, cards: SignedCard[], named: readonly string[]) => {
		const waits = named.find((slug) => guides.held.has(slug) || !guides.texts.has(slug));
		return (
			reasonHeldBack(facts, cards, library.today) ??
			(waits && `waiting: its guide ${waits} is held back`)
		);
	};
	const sessions = pathsOf('sessions', content).map((path) => {
		const facts = sessionFacts.parse(factsIn(path));
		const reason = reasonOf(facts, cardsOf(facts, library, guides), guidesOfSession(facts));
		return { slug: `sessions/${nameOf(path)}`, reason: reason ?? lacksStep(facts, guides) };
	});
	const cards = pathsOf('teachingCards', content).map((path) => {
		const facts = teachingCardFacts.parse(factsIn(path));
		return { slug: `teaching-cards/${nameOf(path)}`, reason: reasonOf(facts, [], [facts.guide]) };
	});
	return [...sessions, ...cards].flatMap(({ slug, reason }) => (reason ? [{ slug, reason }] : []));
}

/** Which Easy Read versions a public build would leave out today, and why. */
export function readEasyReadHeldBack(
	{ today }: Pick<Library, 'today'>,
	{ texts, held }: GuidesForPatients,
	content = 'content',
): { slug: string; reason: string }[] {
	return pathsOf('easyReads', content).flatMap((path) => {
		const facts = easyReadFacts.parse(factsIn(path));
		const { slug } = placeOfEasyRead(path);
		const guide = texts.get(slug)?.facts;
		const waits =
			held.has(slug) || !guide
				? 'waiting: its guide is held back'
				: isOfGuide(facts, guide)
					? undefined
					: 'waiting: its guide was changed after it was made';
		const reason = reasonHeldBack(facts, [], today) ?? waits;
		return reason ? [{ slug, reason }] : [];
	});
}

function cardsOf(
	facts: SessionFacts,
	library: Library,
	{ texts }: GuidesForPatients,
): SignedCard[] {
	const practised = practisedIn(facts).flatMap((slug) => texts.get(slug)?.facts ?? []);
	const checkFirst = signsOfSession(facts, practised);
	return signedCards(shownCards({ facts: { checkFirst }, tree: undefined }, library), library);
}

/** A guide was mended since, and patients read the words that were checked. */
function lacksStep(facts: SessionFacts, { texts }: GuidesForPatients): string | undefined {
	const trees = new Map(guidesOfSession(facts).map((slug) => [slug, texts.get(slug)?.tree]));
	return facts.parts.some(({ cards = [] }) => !pictureCards(cards, trees))
		? 'waiting: a step that it names is not in the words of its guide that were checked'
		: undefined;
}
