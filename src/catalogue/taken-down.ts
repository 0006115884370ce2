import { guideFileOf, typed } from '#catalogue/file-texts.ts';
import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import { isPublicBuild } from '#lib/publish/build-mode.ts';
import { fingerprintOf, sealedText } from '#lib/sign-off/seal/fingerprint.ts';
import { lastCheck } from '#lib/sign-off/guide-state.ts';
import { signedWords } from '#lib/sign-off/seal/signed-words.ts';

/**
 * The facts of a guide as this build may show them: for patients only the day on which it was taken down, and
 * neither why nor what to read instead, unless the last check was of those too.
 */
export async function withSignedWhy(
	place: { topic: string; slug: string },
	facts: GuideFacts,
): Promise<GuideFacts> {
	const { withdrawn } = facts;
	if (!withdrawn || !isPublicBuild || (await isWhySigned(place, facts))) return facts;
	return { ...facts, withdrawn: { on: withdrawn.on, why: '' } };
}

async function isWhySigned(
	place: { topic: string; slug: string },
	facts: GuideFacts,
): Promise<boolean> {
	const check = lastCheck(facts);
	const fingerprint = await fingerprintOf(signedWords(guideFileOf(place), typed, true));
	return check?.words === (await fingerprintOf(sealedText(fingerprint, check ?? {})));
}
