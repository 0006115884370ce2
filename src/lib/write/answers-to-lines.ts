import type { Answers } from '#lib/write/form-answers.ts';
import { writeBody } from '#lib/write/answers-to-body.ts';
import { writeFacts } from '#lib/write/answers-to-facts.ts';
import { BODY_START } from '#lib/write/typed/typed-body.ts';
import { fromField, type WrittenLine } from '#lib/write/written-line.ts';

/** Every line of a guide as the form writes them, with the code that it has; one that was not taken in has none. */
export function writeLines(answers: Answers, code: string): WrittenLine[] {
	// The last part ends with a line end of its own.
	return [
		...writeFacts(answers, code),
		...fromField('words', '', BODY_START),
		...writeBody(answers),
	];
}
