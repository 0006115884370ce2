import { parse } from 'yaml';
import { z } from 'zod';
import type { OrganisationFacts } from '#lib/facts/organisation.ts';

const helplines = z.strictObject({
	typed: z.array(z.string()).min(1),
	/** By the kind of emergency that is shown: names of files in content/organisations. */
	cards: z.record(z.string(), z.array(z.string())),
});

/** A name or number of a helpline as it is typed, and the kind of emergency whose help has its card. */
export interface Helpline {
	typed: string;
	kind?: string;
}

/** Every name and number that asks for a helpline, from `content/search/helplines.yaml` and the cards that it names. */
export function helplineNames(
	text: string,
	organisations: ReadonlyMap<string, OrganisationFacts>,
): Helpline[] {
	const { typed, cards } = helplines.parse(parse(text));
	const named = Object.entries(cards).flatMap(([kind, names]) =>
		names.flatMap((name) => typedFor(name, organisations).map((one) => ({ typed: one, kind }))),
	);
	return [...typed.map((one) => ({ typed: one })), ...named];
}

/** The organisations whose cards search knows by name, each once. */
export function helplineCards(text: string): string[] {
	return [...new Set(Object.values(helplines.parse(parse(text)).cards).flat())];
}

function typedFor(name: string, organisations: ReadonlyMap<string, OrganisationFacts>): string[] {
	const card = organisations.get(name);
	if (!card)
		throw new Error(
			`content/search/helplines.yaml: there is no organisation called ${name}. Take the name of a file in content/organisations.`,
		);
	const { name: shown, phone, textNumber } = card;
	return [shown, phone, textNumber?.replaceAll(/\D/g, '')].flatMap((one) => one || []);
}
