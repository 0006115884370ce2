import type { GuideFile } from '#lib/guide/guide-file.ts';
import { errors, type Finding, type Problem } from '#lib/checks/problem.ts';
import { textAt } from '#lib/facts/fact-at.ts';
import type { Collection, Library } from '#lib/checks/library.ts';
import { lineEnds } from '#lib/text/sentences.ts';

const LONG = /(?:\+44[\s(]*|(?<![\d+])\(?0)\d(?:[\s()-]?\d){7,10}(?!\d)/g;
const SHORT =
	/(?<=\b(?:call|calls|calling|ring|rings|ringing|dial|dialling|phone|text|on)\s+)\d{3,6}(?!\d)(?:\s\d{3}(?!\d))?|\b116\s?\d{3}\b/gi;
/** A word sent to a short number: `text SHOUT to 85258`. */
export const SHORT_CODE = /\b[Tt]ext\s+[“"']?\w+[”"']?\s+to\s+\d{5}\b/g;
/** Of other countries. */
const ABROAD: Record<string, string> = {
	'911': 'American',
	'112': 'European',
	'000': 'Australian',
	'113': 'Italian',
};
/** A number that is spelt out: `oh eight hundred, six seven eight`. */
const FIGURE = String.raw`(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|sixteen|double|treble|triple|hundred)`;
const SPELT = new RegExp(String.raw`\b(?:oh|zero|nought)(?:[ ,-]+${FIGURE}){5,}\b`, 'gi');
const KNOWN_BY_HEART = new Set(['999', '111']);

/** Phone numbers stand once, with the organisation, so that a changed number is mended everywhere. */
export function phoneNumbersAreKeptElsewhere(
	{ file, passages }: GuideFile,
	{ organisations }: Pick<Library, 'organisations'>,
): Problem[] {
	return errors(
		file,
		passages.flatMap(({ line, text }) => {
			const numbers = [LONG, SHORT, SHORT_CODE, SPELT].flatMap((pattern) => [
				...text.matchAll(pattern),
			]);
			return numbers
				.filter(([number]) => !KNOWN_BY_HEART.has(number))
				.filter(isFirstMatch)
				.map(({ 0: number, index }): Finding => [
					line + lineEnds(text.slice(0, index)),
					...answerFor(number, organisations),
				]);
		}),
	);
}

function answerFor(number: string, organisations: Collection): [says: string, fix: string] {
	const country = ABROAD[number];
	if (country)
		return [
			`${number} is the ${country} number for emergencies.`,
			'Here it is 999: name the danger sign, <DangerSign name="…" />, which says whom to call.',
		];
	const figures = number.replaceAll(/\D/g, '');
	const [owner = '…'] =
		[...organisations].find(([, card]) =>
			['phone', 'textNumber'].some(
				(fact) => figures !== '' && textAt(card, [fact]).replaceAll(/\D/g, '') === figures,
			),
		) ?? [];
	return [
		`The phone number ${number} is typed here.`,
		`Write <Contact name="${owner}" />: only 999 and 111 may be typed.`,
	];
}

/** Two patterns may find one number: the longer is reported. */
function isFirstMatch(number: RegExpExecArray, place: number, all: RegExpExecArray[]): boolean {
	return !all.some(
		({ 0: other, index }, earlier) =>
			earlier !== place &&
			index <= number.index &&
			number.index + number[0].length <= index + other.length &&
			(other.length > number[0].length || earlier < place),
	);
}
