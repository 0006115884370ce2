import type { GuideFile } from '#lib/guide/guide-file.ts';
import { errors, type Finding, type Problem } from '#lib/checks/problem.ts';
import { lineEnds } from '#lib/text/sentences.ts';

const LONG = /(?:\+44[\s(]*|(?<![\d+])\(?0)\d(?:[\s()-]?\d){7,10}(?!\d)/g;
const SHORT =
	/(?<=\b(?:call|calls|calling|ring|rings|ringing|dial|dialling|phone|text|on)\s+)\d{3,6}(?!\d)(?:\s\d{3}(?!\d))?|\b116\s?\d{3}\b/gi;
const KNOWN_BY_HEART = new Set(['999', '111']);

/** Phone numbers stand once, with the organisation, so that a changed number is mended everywhere. */
export function phoneNumbersAreKeptElsewhere({ file, passages }: GuideFile): Problem[] {
	return errors(
		file,
		passages.flatMap(({ line, text }) => {
			const numbers = [...text.matchAll(LONG), ...text.matchAll(SHORT)].filter(
				([number]) => !KNOWN_BY_HEART.has(number),
			);
			return numbers
				.filter(isFirstMatch)
				.map(({ 0: number, index }): Finding => [
					line + lineEnds(text.slice(0, index)),
					`The phone number ${number} is typed here.`,
					'Write <Contact name="…" />: only 999 and 111 may be typed.',
				]);
		}),
	);
}

/** Both patterns may find one number: it is reported once. */
function isFirstMatch(number: RegExpExecArray, place: number, all: RegExpExecArray[]): boolean {
	return all.findIndex(({ index }) => index === number.index) === place;
}
