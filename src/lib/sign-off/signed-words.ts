import { broughtBy, type CardShelves } from '#lib/sign-off/shown-cards.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import type { Shelf } from '#lib/checks/library.ts';

// What no reader or clinician is told, or what a check itself changes.
const UNSIGNED = new Set([
	'code',
	'readersWords',
	'audience',
	'conditions',
	'related',
	'written',
	'checked',
	'lookedUp',
	'reviewBy',
	'changes',
	'withdrawn',
	'rung',
	'read',
	'source',
	'note',
]);

type SignedGuide = Pick<GuideFile, 'topic' | 'front' | 'text' | 'tree'>;

/**
 * All that a checker signs, as one text: the facts that are shown, the words, and whatever they bring
 * to the page (safety lines, organisations, routes, drawings). Sign-offs keep the first 16 letters of
 * its SHA-256, so this text must never change its form: every sign-off would ask for a new check.
 */
export function signedWords(guide: SignedGuide, shelves: CardShelves): string {
	const { front, text } = guide;
	const body = text
		.split('\n')
		.slice(front.end ?? 0)
		.map((line) => line.trimEnd())
		.join('\n')
		.trim();
	return JSON.stringify([signedFacts(front.values), body, brought(guide, shelves)]);
}

/** Facts in the order of their names, without those that nobody is shown: what is signed of a safety line. */
export function signedFacts(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(signedFacts);
	if (typeof value !== 'object' || value === null) return value;
	const shown = Object.entries(value).filter(([name]) => !UNSIGNED.has(name));
	return Object.fromEntries(
		shown
			.toSorted(([a], [b]) => (a < b ? -1 : 1))
			.map(([name, inner]) => [name, signedFacts(inner)]),
	);
}

function brought(guide: SignedGuide, shelves: CardShelves): unknown[] {
	const names = broughtBy({ ...guide, facts: guide.front.values }, shelves.routes);
	return [
		take(shelves.safetyLines, names.safetyLines),
		take(shelves.organisations, names.organisations),
		take(shelves.routes, names.routes),
		take(shelves.pictures, names.pictures),
	];
}

function take(shelf: Shelf, names: string[]): [name: string, facts: unknown][] {
	return names.map((name) => [name, signedFacts(shelf.get(name))]);
}
