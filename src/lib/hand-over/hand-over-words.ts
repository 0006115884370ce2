import type { CrisisNumbers } from '#lib/hand-over/crisis-numbers.ts';
import { patientText } from '#lib/hand-over/patient-text.ts';
import { recordLine, type RecordedGuide } from '#lib/hand-over/record-line.ts';
import { countMessage } from '#lib/hand-over/text-message.ts';
import type { WayToPatient } from '#lib/hand-over/slip-ends.ts';
import { filledIn } from '#lib/text/filled-in.ts';
import { recordWords } from '#lib/words/for-records.ts';
import type { Words } from '#lib/words/index.ts';

export interface HandOverWords {
	text: string;
	record: string;
	/** How long the text message is, and which letters cut it short. */
	count: string;
}

interface HandedOver {
	role: string;
	link: string;
	site: string;
	/** Letters for the greeting and sign-off of the clinician's own system. */
	reserved: number;
	/** Who is rung in a crisis, where a guide names suicide. */
	crisis?: CrisisNumbers | undefined;
	/** Whether the link asks for Easy Read. */
	isEasy: boolean;
	/** How it was handed over so far. */
	givenAs: readonly WayToPatient[];
}

/** The words to copy: the text message, and the record line in English; each says draft where a guide is. */
export function handOverWords(
	guides: RecordedGuide[],
	{ role, link, site, reserved, crisis, isEasy, givenAs }: HandedOver,
	words: Words,
): HandOverWords {
	const says = words.recommend;
	const isDraft = guides.some((guide) => guide.isDraft);
	const text = patientText({ role, link, isDraft, reserved, crisis }, words);
	const { units, fragments, outside } = countMessage(text, reserved);
	const given = givenAs.map((way) => recordWords.given[way]).join(', ');
	const letters = outside.join(' ');
	const warning = letters && ` ${filledIn(says.textOutside, { letters })}`;
	return {
		text,
		record: recordLine(
			guides,
			site,
			given || recordWords.givenNot,
			link,
			isEasy ? recordWords.easyRead : '',
		),
		count: says.textCount(units, reserved, fragments) + warning,
	};
}
