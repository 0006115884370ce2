import type { Root } from 'mdast';
import { CRISIS_CONTACTS, CRISIS_LINE } from '#lib/facts/crisis-help.ts';
import type { SignTable } from '#lib/danger-signs/sign-table.ts';
import type { ContentKind } from '#lib/facts/content-folders.ts';
import { factAt, listAt } from '#lib/facts/fact-at.ts';
import type { Collection, Library } from '#lib/checks/library.ts';
import type { SignedCard } from '#lib/facts/sign-off-fields.ts';
import { usedParts } from '#lib/guide/used-parts.ts';

/** What a guide shows whole: cards and drawings that many guides share. */
export type CardCollections = Pick<
	Library,
	'safetyLines' | 'dangerSigns' | 'organisations' | 'routes' | 'pictures'
>;

/** The names of the cards and drawings that a guide shows. */
export type ShownCards = Record<keyof CardCollections, string[]>;

interface GuideContent {
	/** The facts of the guide, checked or not. */
	facts: unknown;
	tree: Root | undefined;
}

/** What is shown on many pages, kept once and signed once. */
export const CARD_KINDS = [
	'safetyLines',
	'routes',
	'organisations',
] as const satisfies ContentKind[];

export type CardKind = (typeof CARD_KINDS)[number];

/** The same, and the danger signs, which have one sign-off for the whole table. */
const SIGNED_KINDS = [...CARD_KINDS, 'dangerSigns'] as const;

/** The names of the danger signs that a guide shows, in its facts and in its words. */
function shownSigns({ facts, tree }: GuideContent): string[] {
	const inWords = (tree ? usedParts(tree) : []).filter(({ name }) => name === 'DangerSign');
	return namesIn([
		...listAt(facts, ['checkFirst', 'stop']),
		...listAt(facts, ['checkFirst', 'watch']),
		...inWords.map(({ settings }) => settings.get('name')),
	]);
}

/** The signs, safety lines, organisations, routes and drawings that a guide shows, A to Z and each once. */
export function shownCards(
	guide: GuideContent,
	{ routes, dangerSigns }: { routes: Collection; dangerSigns: SignTable },
): ShownCards {
	const { facts, tree } = guide;
	const parts = tree ? usedParts(tree) : [];
	const signs = shownSigns(guide);
	// Crisis help hangs on a sign that names suicide.
	const isCrisis = signs.some((name) => dangerSigns.get(name)?.crisis);
	const named = (part: string, setting: string) =>
		parts.filter(({ name }) => name === part).map(({ settings }) => settings.get(setting));
	const onRoutes = named('IfNotWorked', 'route');
	return {
		safetyLines: namesIn([
			...listAt(facts, ['checkFirst', 'safetyLines']),
			...named('SafetyLine', 'name'),
			...(isCrisis ? [CRISIS_LINE] : []),
		]),
		dangerSigns: signs,
		organisations: namesIn([
			...named('Contact', 'name'),
			...signs.flatMap((name) => dangerSigns.get(name)?.contacts ?? []),
			...(isCrisis ? CRISIS_CONTACTS : []),
			...onRoutes.flatMap((route) => listAt(routes.get(route ?? ''), ['organisations'])),
		]),
		routes: namesIn(onRoutes),
		pictures: namesOfPictures(tree),
	};
}

/** The drawings in the words of a guide. */
export function namesOfPictures(tree: Root | undefined): string[] {
	const parts = tree ? usedParts(tree).filter(({ name }) => name === 'Picture') : [];
	return namesIn(parts.map(({ settings }) => settings.get('name')));
}

/** The signs and cards among them, which are signed off as guides are. */
export function signedCards(
	shown: ShownCards,
	collections: Pick<CardCollections, (typeof SIGNED_KINDS)[number]>,
): SignedCard[] {
	return SIGNED_KINDS.flatMap((kind) =>
		shown[kind].flatMap((name) => {
			const card = collections[kind].get(name);
			// A card that cannot be read is reported by its own check.
			return Array.isArray(factAt(card, ['checked'])) ? [card as SignedCard] : [];
		}),
	);
}

function namesIn(names: unknown[]): string[] {
	return [...new Set(names)].filter((name) => typeof name === 'string').toSorted();
}
