import type { Answer, Checker } from '#lib/sign-off/check-report.ts';
import type { SignOffTarget } from '#lib/sign-off/check-points.ts';
import { dayOf, laterDay } from '#lib/text/dates.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';

const { checkGuide: says } = pageWords();

/** What a checker marked at a point, if anything. */
export function verdictOf(point: HTMLElement): Answer['verdict'] {
	return point.querySelector<HTMLInputElement>('input:checked')?.value as Answer['verdict'];
}

/** All that a checker said of a point. */
export function answerOf(point: HTMLElement): Answer {
	return {
		text: point.dataset['point'] ?? '',
		verdict: verdictOf(point),
		words: findPart<HTMLTextAreaElement>(point, 'textarea').value.trim(),
		signOff: signOffOf(point),
	};
}

/** What is said once the words to send are made: also of what was written at a point whose answer is now Agree, and is not sent. */
export function readyWords(answers: Answer[]): string {
	const count = answers.filter(({ verdict, words }) => verdict === 'agree' && words).length;
	return count > 0 ? `${says.ready} ${says.agreedLeftOut(count)}` : says.ready;
}

/** What a point or a sheet signs, if anything. */
export function signOffOf({ dataset }: HTMLElement): SignOffTarget | undefined {
	const { file, fingerprint, signs } = dataset;
	if (!file || !fingerprint) return undefined;
	return { file, words: fingerprint, ...(signs && { name: signs }) };
}

/** Who checks, as they wrote it, and the day: no earlier than the build, where a clock is behind. */
export function checkerOf(sheet: HTMLElement): Checker {
	const field = (name: string) =>
		sheet.querySelector<HTMLInputElement>(`[data-checker=${name}]`)?.value.trim();
	const typed = (name: string) => field(name) ?? '';
	return {
		name: typed('name'),
		role: typed('role'),
		// Who reads a translation has none.
		hcpc: field('hcpc')?.toUpperCase(),
		interests: typed('interests'),
		on: laterDay(dayOf(new Date()), sheet.dataset['built'] ?? ''),
	};
}
