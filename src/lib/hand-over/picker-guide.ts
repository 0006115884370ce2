import { carriesCrisisHelp } from '#lib/facts/crisis-help.ts';
import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import type { GuideState } from '#lib/sign-off/guide-state.ts';
import { foldWords } from '#lib/text/fold-words.ts';
import { tryFirstSteps } from '#lib/guide/try-first-steps.ts';

/** A guide as the picker, the slip and the reader's list need it: plain values only. */
export interface PickerGuide {
	code: string;
	slug: string;
	title: string;
	today: string;
	tenSeconds: string;
	askFirst: string[];
	dangerSigns: string[];
	/** Wellbeing guides carry crisis help wherever they go, paper too. */
	needsCrisisHelp: boolean;
	steps: string[];
	/** The day of the last change to its words. */
	version: string;
	reviewBy: string;
	isDraft: boolean;
	/** Taken down: an old slip still finds a card that says so. */
	isWithdrawn: boolean;
	/** What finds it, folded: its title first, then readers' words, then conditions and shorthand. */
	finds: [title: string, readers: string, clinical: string];
}

/** The latest of the days on which a guide's words changed. */
function versionOf(facts: GuideFacts): string {
	return (
		facts.changes
			.map(({ on }) => on)
			.toSorted()
			.at(-1) ?? facts.written.on
	);
}

/** What the picker needs of a guide: its facts, its text, and the words that clinicians use for its conditions. */
export function pickerGuide(
	guide: { slug: string; topic: string; facts: GuideFacts; state: GuideState },
	body: string,
	clinicalWords: string[],
): PickerGuide {
	const { facts } = guide;
	return {
		code: facts.code,
		slug: guide.slug,
		title: facts.title,
		today: facts.today,
		tenSeconds: facts.clinician.tenSeconds,
		askFirst: facts.checkFirst.askFirst,
		dangerSigns: facts.checkFirst.dangerSigns ?? [],
		needsCrisisHelp: carriesCrisisHelp(guide.topic),
		steps: tryFirstSteps(body),
		version: versionOf(facts),
		reviewBy: facts.reviewBy,
		isDraft: guide.state === 'draft',
		isWithdrawn: guide.state === 'withdrawn',
		finds: [
			foldWords(`${facts.title} ${facts.code}`),
			foldWords(`${facts.readersWords.join(' ')} ${facts.summary}`),
			foldWords(clinicalWords.join(' ')),
		],
	};
}
