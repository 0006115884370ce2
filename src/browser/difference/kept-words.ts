import { filledIn } from '#lib/text/filled-in.ts';
import { differenceWords } from '#lib/words/for-difference.ts';
import type { Told } from '#browser/form/filled-form.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import { pageWords } from '#browser/page/page-words.ts';

const { form } = pageWords();
const says = differenceWords[pageLanguage()];

/** What the table says otherwise than other forms, since it has Undo. */
const TOLD: Partial<Record<Told, string>> = {
	cleared: form.cleared,
	joined: `${form.keeping.joined} ${form.joinedUndo}`,
};

/** What is said of keeping, and which cells are not kept, since they hold no count. */
export function keptWords(what: Told, refused: string[]): string {
	const told = TOLD[what] ?? form.keeping[what];
	return what === 'kept' && refused.length > 0
		? `${told} ${filledIn(says.notKept, { places: refused.join('; ') })}`
		: told;
}
