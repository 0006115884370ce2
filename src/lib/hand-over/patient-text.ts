import type { CrisisNumbers } from '#lib/hand-over/crisis-numbers.ts';
import { countMessage } from '#lib/hand-over/text-message.ts';
import { filledIn } from '#lib/text/filled-in.ts';
import type { Words } from '#lib/words/index.ts';

interface PatientText {
	role: string;
	link: string;
	isDraft: boolean;
	/** Letters for the greeting and sign-off of the clinician's own system. */
	reserved: number;
	/** Who is rung in a crisis, where a guide names suicide. */
	crisis?: CrisisNumbers | undefined;
}

/**
 * The text message for a patient: the longest that goes as one message. The link, and in a crisis whom
 * to ring, always stand in it; what else it says, and the names of those numbers, give way.
 */
export function patientText(
	{ role, link, isDraft, reserved, crisis }: PatientText,
	words: Words,
): string {
	const says = words.recommend.textParts;
	const lead = isDraft ? says.draft(link) : says.suggests(role, link);
	const whole = crisis?.whole && filledIn(says.crisis, { numbers: crisis.whole });
	const short = crisis?.short && filledIn(says.crisis, { numbers: crisis.short });
	const drafts = [
		[lead, says.free, says.noInternet, whole],
		[lead, says.noInternet, whole],
		[lead, says.noInternet, short],
		[lead, whole],
	].map((parts) => parts.filter(Boolean).join(' '));
	return (
		drafts.find((text) => countMessage(text, reserved).fragments === 1) ??
		[lead, short].filter(Boolean).join(' ')
	);
}
