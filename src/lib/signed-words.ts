import { factAt } from '#lib/fact-at.ts';
import type { GuideFile } from '#lib/guide-file.ts';
import type { Library, Shelf } from '#lib/library.ts';
import { usedParts } from '#lib/used-parts.ts';

// What no reader or clinician is told, or what a check itself changes.
const UNSIGNED = new Set([
	'code',
	'readersWords',
	'audience',
	'conditions',
	'related',
	'written',
	'checked',
	'reviewBy',
	'changes',
	'withdrawn',
	'rung',
	'read',
	'source',
	'note',
]);

/**
 * All that a checker signs, as one text: the facts that are shown, the words, and whatever they bring
 * to the page (safety lines, organisations, routes, drawings). Sign-offs keep the first 16 letters of
 * its SHA-256, so this text must never change its form: every sign-off would ask for a new check.
 */
export function signedWords({ front, text, tree }: GuideFile, library: Library): string {
	const body = text
		.split('\n')
		.slice(front.end ?? 0)
		.map((line) => line.trimEnd())
		.join('\n')
		.trim();
	return JSON.stringify([signedFacts(front.values), body, brought(front.values, tree, library)]);
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

function brought(values: unknown, tree: GuideFile['tree'], library: Library): unknown[] {
	const parts = tree ? usedParts(tree) : [];
	const named = (part: string, setting: string) =>
		parts.filter(({ name }) => name === part).map(({ settings }) => settings.get(setting));
	const inFacts = factAt(values, ['checkFirst', 'safetyLines']);
	const routes = take(library.routes, named('IfNotWorked', 'route'));
	const onRoutes = routes.flatMap(([, route]) => factAt(route, ['organisations']) ?? []);
	return [
		take(library.safetyLines, [
			...(Array.isArray(inFacts) ? (inFacts as unknown[]) : []),
			...named('SafetyLine', 'name'),
		]),
		take(library.organisations, [...named('Contact', 'name'), ...onRoutes]),
		routes,
		take(library.pictures, named('Picture', 'name')),
	];
}

function take(shelf: Shelf, names: unknown[]): [name: string, facts: unknown][] {
	const wanted = [...new Set(names)].filter((name) => typeof name === 'string').toSorted();
	return wanted.map((name) => [name, signedFacts(shelf.get(name))]);
}
