import type { Author, SignedCard } from '#lib/facts/sign-off-fields.ts';
import { factAt } from '#lib/facts/fact-at.ts';
import type { Words } from '#lib/words/index.ts';

/** An author as typed, in one form: a bare name, or a name with more. */
export function authorOf(typed: unknown): Author {
	const text = (name: string) => {
		const value = factAt(typed, [name]);
		return typeof value === 'string' ? value : '';
	};
	if (typeof typed === 'string') return { name: typed };
	return { name: text('name'), profession: text('profession'), hcpc: text('hcpc') };
}

/** Who wrote any of what is signed, each once. */
export function everyAuthor(signed: Iterable<Pick<SignedCard, 'written'>>): Author[] {
	const authors = [...signed].flatMap(({ written }) => written.by);
	return [...new Map(authors.map((author) => [JSON.stringify(author), author])).values()];
}

/** Whether one of the authors may be called an occupational therapist: one who gave a number. */
export const hasTherapist = (authors: readonly Author[]): boolean =>
	authors.some(({ hcpc }) => hcpc);

/** The authors as they stand under a guide: names, with profession and number where they gave them. */
export const sayAuthors = (authors: readonly Author[], says: Words['state']): string =>
	says.people(
		authors.map(({ name, profession, hcpc }) =>
			[name, profession, hcpc && says.number(hcpc)].filter(Boolean).join(', '),
		),
	);
