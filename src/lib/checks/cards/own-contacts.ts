import { errors, found, type Problem } from '#lib/checks/problem.ts';
import { textAt } from '#lib/facts/fact-at.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';

/** Three figures, such as 111, are a service that several names stand for. */
const SHORTEST = 5;

const numberOf = (typed: string) => typed.replaceAll(/\D/g, '').replace(/^44/, '0');
const addressOf = (typed: string) =>
	typed
		.toLowerCase()
		.replace(/^https?:\/\/(?:www\.)?/, '')
		.replace(/\/+$/, '');

/** How each contact is compared: what differs in writing alone is the same. */
const CONTACTS = { phone: numberOf, text: numberOf, url: addressOf } as const;

/**
 * No organisation has the number or the page of another: of a file that was copied, somebody else would answer.
 * One answer for each file, at the first of the contacts that was left as it was.
 */
export function contactsAreTheirOwn(files: readonly FactsFile[]): Problem[] {
	return files.flatMap((file, place) => {
		const [first] = Object.entries(CONTACTS).flatMap(([fact, plain]) => {
			const own = plain(textAt(file.front.values, [fact]));
			if (own.length < SHORTEST) return [];
			const twin = files
				.slice(0, place)
				.find((other) => plain(textAt(other.front.values, [fact])) === own);
			return twin ? [{ fact, twin }] : [];
		});
		if (!first) return [];
		const typed = textAt(file.front.values, [first.fact]);
		return errors(
			file.file,
			found(
				file.front.lineOf([first.fact]),
				`The ${first.fact} ${typed} is that of ${first.twin.file}.`,
				'Somebody else would answer. Copy phone, url and source anew from its own page, or take one of the two files away.',
			),
		);
	});
}
