import type { z } from 'zod';
import { conditionFacts } from '#lib/facts/condition.ts';
import type { ContentKind } from '#lib/facts/content-folders.ts';
import { dangerAreaFacts, tableSignOff } from '#lib/facts/danger-sign.ts';
import { easyReadFacts } from '#lib/easy-read/easy-read-facts.ts';
import { guideFacts } from '#lib/facts/guide-facts.ts';
import { organisationFacts } from '#lib/facts/organisation.ts';
import { packFacts } from '#lib/facts/pack.ts';
import { routeFacts } from '#lib/facts/route.ts';
import { safetyLineFacts } from '#lib/facts/safety-line.ts';
import { bareSignOff } from '#lib/facts/sign-off-fields.ts';
import { sessionFacts } from '#lib/facts/kit/session.ts';
import { standingPageFacts } from '#lib/facts/standing-page.ts';
import { teachingCardFacts } from '#lib/facts/kit/teaching-card.ts';
import { topicFacts } from '#lib/facts/topic.ts';
import type { SaidInEnglish } from '#lib/facts/translation/with-words.ts';

/** What the facts of each kind of content must hold. Drawings have none, and a checked text is a guide's. */
export const schemas = {
	guides: guideFacts,
	easyReads: easyReadFacts,
	pages: standingPageFacts,
	topics: topicFacts,
	safetyLines: safetyLineFacts,
	dangerSigns: dangerAreaFacts,
	tableSignOff,
	organisations: organisationFacts,
	routes: routeFacts,
	worksheets: bareSignOff,
	safetyWords: bareSignOff,
	release: bareSignOff,
	conditions: conditionFacts,
	packs: packFacts,
	sessions: sessionFacts,
	teachingCards: teachingCardFacts,
} satisfies Record<Exclude<ContentKind, 'pictures' | 'checkedTexts'>, z.ZodType>;

/** The facts of a file of a kind. */
export type FactsOf<Kind extends keyof typeof schemas> = z.infer<(typeof schemas)[Kind]> &
	SaidInEnglish;
