import { isNhsNumber, TEN_FIGURES } from '#lib/text/personal/nhs-number.ts';

/** A name with its title, as for a patient: a doctor is whom a note sends them to. */
const TITLED = /\b(?:Mr|MR|Mrs|MRS|Ms|MS|Miss|Mx)\b\.? +\p{Lu}\p{L}/u;
const BORN = /\b(?:dob|d\.o\.b|date of birth|born)\b|\b\d{1,2}[/.-]\d{1,2}[/.-]19\d\d\b/i;

/** Whether a note seems to say who somebody is: `'Mrs Smith, 943 476 5919'` does, `'See Dr Jones'` does not. */
export function namesSomebody(note: string): boolean {
	const hasNumber = note.match(TEN_FIGURES)?.some(isNhsNumber) ?? false;
	return hasNumber || TITLED.test(note) || BORN.test(note);
}
