import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import { lastCheck } from '#lib/sign-off/guide-state.ts';

type Check = GuideFacts['checked'][number];

/**
 * How the words of a guide stand to its last check. `as checked`: they are those words, or nobody has checked
 * any. `mended`: they changed since, and the words that were checked are kept beside them, in `checked.mdx`.
 * `lost`: they changed, and nothing that fits the check is kept.
 */
export type SinceCheck = 'as checked' | 'mended' | 'lost';

/** What `sinceCheck` asks of one text: whether the check was of it. */
type IsSealed<Text> = (text: Text, check: Check) => boolean;

/**
 * How a guide stands to its last check: `current` is its text, `kept` the one beside it, and both are held to
 * the same check, that of the current facts. So what is kept can be nothing but the words that check was of.
 */
export function sinceCheck<Text>(
	facts: GuideFacts,
	{ current, kept }: { current: Text; kept: Text | undefined },
	isSealed: IsSealed<Text>,
): SinceCheck {
	const check = lastCheck(facts);
	if (!check || isSealed(current, check)) return 'as checked';
	return kept !== undefined && isSealed(kept, check) ? 'mended' : 'lost';
}

/**
 * The facts of the words that were checked, as patients may have them while a mend waits: who checked them, and until
 * when, are those of the guide as it stands now. It is taken down where either file says so.
 */
export function factsForPatients(kept: GuideFacts, current: GuideFacts): GuideFacts {
	const { checked, withdrawn = kept.withdrawn, beingCorrected = kept.beingCorrected } = current;
	const reviewBy = [kept.reviewBy, current.reviewBy].sort()[0] ?? current.reviewBy;
	return { ...kept, checked, reviewBy, withdrawn, beingCorrected };
}

/** The facts of a guide that is being corrected, without a word of it: any may be the one that harms. */
export function withoutWords(facts: GuideFacts, title: string): GuideFacts {
	const { checkFirst } = facts;
	return {
		...facts,
		title,
		summary: title,
		opening: '',
		today: '',
		readersWords: [],
		checkFirst: { ...checkFirst, stop: [], askFirst: [], watch: [], leftOut: [], safetyLines: [] },
		clinician: { tenSeconds: '', oneMinute: '', teachBack: '', referInstead: '' },
		related: [],
		sources: [],
		evidence: [],
		changes: [],
	};
}
