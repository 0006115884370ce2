import type { Library } from '#lib/checks/library.ts';
import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { factsForPatients, sinceCheck, type SinceCheck } from '#lib/sign-off/checked-text.ts';

/** Which text of a guide patients read, and how its words stand to the last check. */
interface TextForPatients {
	since: SinceCheck;
	text: GuideFile;
	facts: GuideFacts;
}

type Sealing = Pick<Library, 'checkedTexts' | 'fingerprint' | 'seal'>;

/** The text of a guide that a public build may show, or nothing where its facts cannot be read. */
export function textForPatients(guide: GuideFile, library: Sealing): TextForPatients | undefined {
	const { facts, slug } = guide;
	if (!facts) return undefined;
	const { checkedTexts, fingerprint, seal } = library;
	const kept = checkedTexts.get(slug);
	// Why it was taken down may have been checked with the words.
	const since = sinceCheck(facts, { current: guide, kept }, (text, check) =>
		[false, true].some((withWhy) => seal(fingerprint(text, withWhy), check) === check.words),
	);
	return since === 'mended' && kept?.facts
		? { since, text: kept, facts: factsForPatients(kept.facts, facts) }
		: { since, text: guide, facts };
}
