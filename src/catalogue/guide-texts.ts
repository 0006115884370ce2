import { guideFileOf, needSameWords, typed, type TextPlace } from './file-texts.ts';
import { textsOf } from './own-facts.ts';
import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import { isPublicBuild } from '#lib/publish/build-mode.ts';
import { siteLanguage } from '#lib/publish/site-language.ts';
import { factsForPatients, sinceCheck, type SinceCheck } from '#lib/sign-off/checked-text.ts';
import { fingerprintOf, sealedText } from '#lib/sign-off/seal/fingerprint.ts';
import { lastCheck } from '#lib/sign-off/guide-state.ts';
import { signedWords } from '#lib/sign-off/seal/signed-words.ts';

type Entry = Awaited<ReturnType<typeof textsOf<'guides'>>>[number];

/** The text of a guide that this build shows. */
export interface ShownText extends Required<TextPlace> {
	entry: Entry;
	facts: GuideFacts;
	/** How the words of its own file stand to its last check. */
	since: SinceCheck;
	/** Whether this build shows words that nobody checked where others were checked: a preview does. */
	isMended: boolean;
}

// An entry's id is its path, `topic/guide/en`.
const [topicPart, guidePart] = [0, 1];
const KEPT = '/checked';

const entries = await textsOf('guides');
const keptById = new Map(
	entries.filter(({ id }) => id.endsWith(KEPT)).map((entry) => [entry.id, entry]),
);

/** Every guide with the text that this build shows: for patients, of one that was mended, the words that were checked. */
export const shownTexts: ShownText[] = await Promise.all(
	entries.filter(({ id }) => !id.endsWith(KEPT)).map(textOf),
);

async function textOf(entry: Entry): Promise<ShownText> {
	const path = entry.id.split('/');
	const place = { topic: path[topicPart] ?? '', slug: path[guidePart] ?? '' };
	const kept = keptById.get(entry.id.replace(/\/\w+$/, KEPT));
	const since = await sinceCheckOf(entry.data, place, kept !== undefined);
	const isKept = isPublicBuild && since === 'mended' && kept !== undefined;
	if (isPublicBuild && since === 'lost' && !entry.data.beingCorrected)
		throw new Error(`${entry.id}: its words changed after they were checked, and none are kept.`);
	const shown = isKept ? kept : entry;
	const isTranslated = siteLanguage !== 'en' && !isKept && shown.data.lang === undefined;
	needSameWords({ ...place, isKept, isTranslated }, shown.body);
	const facts = isKept ? factsForPatients(kept.data, entry.data) : entry.data;
	return {
		...place,
		isKept,
		isTranslated,
		entry: shown,
		facts,
		since,
		isMended: since !== 'as checked' && !isKept,
	};
}

async function sinceCheckOf(
	facts: GuideFacts,
	place: TextPlace,
	hasKept: boolean,
): Promise<SinceCheck> {
	const seals = (isKept: boolean) =>
		Promise.all(
			[false, true].map(async (withWhy) => {
				const words = signedWords(guideFileOf({ ...place, isKept }), typed, withWhy);
				return fingerprintOf(sealedText(await fingerprintOf(words), lastCheck(facts) ?? {}));
			}),
		);
	return sinceCheck(
		facts,
		{ current: await seals(false), kept: hasKept ? await seals(true) : undefined },
		(fitting, check) => fitting.includes(check.words),
	);
}
