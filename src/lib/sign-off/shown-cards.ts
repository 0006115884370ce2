import type { Root } from 'mdast';
import { carriesCrisisHelp, CRISIS_LINE } from '#lib/facts/crisis-help.ts';
import { factAt, listAt } from '#lib/facts/fact-at.ts';
import type { Library, Shelf } from '#lib/checks/library.ts';
import type { SignedCard } from '#lib/facts/sign-off-fields.ts';
import { usedParts } from '#lib/guide/used-parts.ts';

/** The shelves that a guide takes whole cards and drawings from. */
export type CardShelves = Pick<Library, 'safetyLines' | 'organisations' | 'routes' | 'pictures'>;

/** The names of what a guide brings to its page. */
export type Brought = Record<keyof CardShelves, string[]>;

interface Bringing {
	topic: string;
	/** The facts of the guide, checked or not. */
	facts: unknown;
	tree: Root | undefined;
}

/** What is shown on many pages, kept once and signed once. */
export const CARD_KINDS = ['safetyLines', 'routes', 'organisations'] as const;

export type CardKind = (typeof CARD_KINDS)[number];

/** The safety lines, organisations, routes and drawings that a guide shows, A to Z and each once. */
export function broughtBy({ topic, facts, tree }: Bringing, routes: Shelf): Brought {
	const parts = tree ? usedParts(tree) : [];
	const named = (part: string, setting: string) =>
		parts.filter(({ name }) => name === part).map(({ settings }) => settings.get(setting));
	const onRoutes = named('IfNotWorked', 'route');
	return {
		safetyLines: namesIn([
			...listAt(facts, ['checkFirst', 'safetyLines']),
			...named('SafetyLine', 'name'),
			...(carriesCrisisHelp(topic) ? [CRISIS_LINE] : []),
		]),
		organisations: namesIn([
			...named('Contact', 'name'),
			...onRoutes.flatMap((route) => listAt(routes.get(route ?? ''), ['organisations'])),
		]),
		routes: namesIn(onRoutes),
		pictures: namesIn(named('Picture', 'name')),
	};
}

/** The cards among them, which are signed off as guides are. */
export function cardsOf(brought: Brought, shelves: Pick<CardShelves, CardKind>): SignedCard[] {
	return CARD_KINDS.flatMap((kind) =>
		brought[kind].flatMap((name) => {
			const card = shelves[kind].get(name);
			// A card that cannot be read is told of by its own check.
			return Array.isArray(factAt(card, ['checked'])) ? [card as SignedCard] : [];
		}),
	);
}

function namesIn(names: unknown[]): string[] {
	return [...new Set(names)].filter((name) => typeof name === 'string').toSorted();
}
