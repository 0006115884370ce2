import { factWordsAreOurs } from '#lib/checks/kit/fact-words.ts';
import { sessionNamesAreKnown } from '#lib/checks/kit/session-names.ts';
import { teachingCardNamesAreKnown } from '#lib/checks/kit/teaching-card-names.ts';
import type { Library } from '#lib/checks/library.ts';
import type { Problem } from '#lib/checks/problem.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';

/** One promise of a file of facts, and what breaks it. */
export type FactsCheck = (file: FactsFile, library: Library) => Problem[];

/** The most words of a session that somebody reads before they lead it, and of a card that is held in a hand. */
const MOST = { session: 900, teachingCard: 75 };

/** What is asked of group sessions and of teaching cards, besides their form and their sign-off. */
export const kitChecks: Record<'sessions' | 'teachingCards', FactsCheck[]> = {
	sessions: [
		sessionNamesAreKnown,
		(file, library) => factWordsAreOurs(file, library, MOST.session),
	],
	teachingCards: [
		teachingCardNamesAreKnown,
		(file, library) => factWordsAreOurs(file, library, MOST.teachingCard),
	],
};
