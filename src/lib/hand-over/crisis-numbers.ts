import { showsNumbers } from '#lib/publish/shows-numbers.ts';
import type { OrganisationFacts } from '#lib/facts/organisation.ts';
import type { Words } from '#lib/words/index.ts';

/** Who is rung in a crisis, as a text message says it. */
export interface CrisisNumbers {
	/** With names: "Samaritans 116 123, Northern Ireland: Lifeline 0808 808 8000". */
	whole: string;
	/** Without, for a message that is nearly full: "116 123, NI 0808 808 8000". */
	short: string;
}

/** Who is rung in a crisis, whole and short: where a number is not for everyone, its nations stand before it. */
export function crisisNumbers(
	organisations: readonly OrganisationFacts[],
	words: Words,
): CrisisNumbers {
	const rung = organisations.filter((one) => one.phone && showsNumbers(one));
	const { nations } = words.parts;
	const where = (one: OrganisationFacts, names: Record<string, string>) =>
		one.nations.length < Object.keys(nations).length
			? one.nations.map((nation) => names[nation]).join(', ')
			: '';
	const say = (wholeOf: (one: OrganisationFacts) => string) => rung.map(wholeOf).join(', ');
	return {
		whole: say((one) => {
			const place = where(one, nations);
			return `${place && `${place}: `}${one.name} ${one.phone}`;
		}),
		short: say((one) => `${where(one, words.recommend.nationsShort)} ${one.phone}`.trim()),
	};
}
