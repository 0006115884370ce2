import type { Language } from '#lib/text/languages.ts';
import { wordsOf, type AboutWhom } from '#lib/danger-signs/about-whom.ts';
import type { DangerSign, SignTable } from '#lib/danger-signs/sign-table.ts';
import type { NamedSigns } from '#lib/danger-signs/signs-of-guide.ts';
import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import { mayBeOffered, type GuideState } from '#lib/sign-off/guide-state.ts';
import { writeNames } from '#lib/query/named-rows.ts';
import { slipGroups, type SlipGroup } from '#lib/hand-over/slip-signs.ts';
import { dangerWords } from '#lib/words/danger-signs.ts';
import { tryFirstSteps } from '#lib/guide/try-first-steps.ts';

/** A guide as the picker, the slip and the reader's list need it: plain values only. */
export interface PickerGuide {
	code: string;
	slug: string;
	title: string;
	/** Where its words are not in the language of the page. */
	lang?: 'en' | undefined;
	titleInEnglish?: string | undefined;
	today: string;
	tenSeconds: string;
	askFirst: string[];
	/** The safety lines that it names: some stand above its signs. */
	safetyLines: readonly string[];
	/** The danger signs that it names. */
	signs: NamedSigns;
	/** What stops it, by whom to call: it stands above the steps wherever they go. */
	stop: SlipGroup[];
	steps: string[];
	/** The day of the last change to its words. */
	version: string;
	reviewBy: string;
	isDraft: boolean;
	/** Whether this build has its Easy Read version. */
	hasEasyRead: boolean;
	/** Taken down, or being corrected: an old slip still finds a card that says so. */
	isWithdrawn: boolean;
	/** What clinicians call its conditions, which find it too, as `writeNames` writes them. */
	about: string;
}

/** The latest of the days on which a guide's words changed. */
export function versionOf(facts: GuideFacts): string {
	return (
		facts.changes
			.map(({ on }) => on)
			.toSorted()
			.at(-1) ?? facts.written.on
	);
}

/** A danger sign in a step, as paper says it. */
function saySign(sign: DangerSign | undefined, about: AboutWhom, lang: Language): string {
	const says = dangerWords[sign?.lang ?? lang];
	return sign ? says.inText(wordsOf(sign, about), sign.call, sign.level) : '';
}

/** What the picker needs of a guide: its facts, its text, and the words that clinicians use for its conditions. */
export function pickerGuide(
	guide: { slug: string; facts: GuideFacts; state: GuideState; hasEasyRead?: boolean },
	body: string,
	conditionNames: string[][],
	table: SignTable,
	/** The language of its steps, and the signs in it. */
	steps: { lang: Language; table: SignTable } = { lang: 'en', table },
): PickerGuide {
	const { facts } = guide;
	return {
		code: facts.code,
		slug: guide.slug,
		title: facts.title,
		lang: facts.lang,
		titleInEnglish: facts.titleInEnglish,
		today: facts.today,
		tenSeconds: facts.clinician.tenSeconds,
		askFirst: facts.checkFirst.askFirst,
		safetyLines: facts.checkFirst.safetyLines,
		signs: facts.checkFirst,
		stop: slipGroups([{ code: facts.code, signs: { ...facts.checkFirst, watch: [] } }], table),
		steps: tryFirstSteps(body, (name) =>
			saySign(steps.table.get(name), facts.checkFirst, steps.lang),
		),
		version: versionOf(facts),
		reviewBy: facts.reviewBy,
		isDraft: guide.state === 'draft',
		hasEasyRead: guide.hasEasyRead ?? false,
		isWithdrawn: !mayBeOffered(guide.state),
		about: writeNames(conditionNames),
	};
}
