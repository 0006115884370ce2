import type { Alarm } from '#lib/query/alarms.ts';
import { chancesOf } from '#lib/query/classifier.ts';
import type { GuideFinder } from '#lib/query/guide-finder.ts';
import { isSure, knownGuides } from '#lib/query/known-guides.ts';
import {
	isCondition,
	placeInAnyOrder,
	placeOf,
	readNames,
	type GuideNames,
} from '#lib/query/named-rows.ts';
import { foldWords } from '#lib/text/fold-words.ts';
import { looksLikeCodes, readTypedCodes } from '#lib/hand-over/typed-codes.ts';
import { dayOf } from '#lib/text/dates.ts';
import { findPart } from '#browser/page/find-part.ts';
import { showChosen } from './slip/slip-sheet.ts';

/** Every row, in the order of the page as it was made: a search puts them in another. */
let everyRow: HTMLElement[] = [];

/** The rows of guides that may be handed over today: a page left open or kept for long may hold overdue ones. */
function rows(root: ParentNode): HTMLElement[] {
	if (everyRow.length === 0) everyRow = [...root.querySelectorAll<HTMLElement>('[data-row]')];
	const today = dayOf(new Date());
	return everyRow.filter(
		({ dataset }) => 'draft' in dataset || today <= (dataset['reviewBy'] ?? ''),
	);
}

const codeOf = ({ dataset }: HTMLElement) => dataset['row'] ?? '';

/** What is looked in for each row, folded once. */
const folded = new WeakMap<HTMLElement, GuideNames>();

function namesOf(row: HTMLElement): GuideNames {
	const { title = '', about = '' } = row.dataset;
	const names = folded.get(row) ?? readNames(title, about);
	folded.set(row, names);
	return names;
}

/** Whether some words are what a guide is called or about: a clinician who types “stroke” means a diagnosis. */
export function namesGuide(root: ParentNode, typed: string): boolean {
	const words = foldWords(typed);
	const holds = (name: string) => ` ${name} `.includes(` ${words} `);
	return rows(root)
		.map(namesOf)
		.some(({ title, conditions }) => [title, ...conditions.flat()].some(holds));
}

/** The codes of all guides that may be handed over today. */
export const heldCodes = (root: ParentNode): string[] => rows(root).map(codeOf);

/** The guides whose codes were typed, in order, whatever stands around them; and what was typed as a code and is none. */
export function namedCodes(
	root: ParentNode,
	typed: string,
): { codes: string[]; unknown: string[] } {
	const inUse = heldCodes(root);
	if (!looksLikeCodes(typed)) {
		const groups = typed.split(/\D+/);
		const codes = groups.filter((group) => inUse.includes(group));
		// Among words alone, figures are no codes.
		const isOne = (group: string) => codes.length > 0 && /^[1-9]{4}$/.test(group);
		return { codes, unknown: groups.filter((group) => isOne(group) && !inUse.includes(group)) };
	}
	const read = readTypedCodes(typed, inUse);
	const codes = read.flatMap((one) => (one.kind === 'known' ? [one.code] : []));
	// One long number is none of ours cut into fours.
	const isOneNumber = codes.length === 0 && /^\d{6,}$/.test(typed.trim());
	const unknown = read.flatMap((one) => (one.kind === 'known' ? [] : [one.typed]));
	return { codes, unknown: isOneNumber ? [typed.trim()] : unknown };
}

/**
 * The codes that fit what was typed, best first; all of them where nothing is. Guides that name the words stand in the
 * order of how central these are to each, then of how likely it is meant; and above what the finder is not sure of, where
 * the words are a condition's whole name. Until the finder has come, names alone are looked in; until the alarms have, it may guess.
 */
export function foundCodes(
	root: ParentNode,
	typed: string,
	finder?: GuideFinder,
	alarm?: Pick<Alarm, 'nothing'>,
): string[] {
	const all = rows(root);
	if (typed.trim() === '') return all.map(codeOf);
	const ofCodes = namedCodes(root, typed).codes;
	if (looksLikeCodes(typed) || ofCodes.length > 0) return ofCodes;
	const words = foldWords(typed);
	// Every name begins with nothing.
	if (words.trim() === '') return [];
	const slugOf = ({ dataset }: HTMLElement) => dataset['slug'] ?? '';
	const rankedBy = (rank: typeof placeOf) =>
		all
			.map((row) => ({ row, place: rank(words, namesOf(row)) ?? Infinity }))
			.filter(({ place }) => place < Infinity);
	const asTyped = rankedBy(placeOf);
	const ranked = asTyped.length > 0 ? asTyped : rankedBy(placeInAnyOrder);
	// Each keystroke pays for what is asked of the classifier.
	const chances = finder && ranked.length > 1 ? chancesOf(typed, finder.classifier) : undefined;
	const chanceOf = (row: HTMLElement) => chances?.get(slugOf(row)) ?? 0;
	const named = ranked
		.sort((one, other) => one.place - other.place || chanceOf(other.row) - chanceOf(one.row))
		.map(({ row }) => row);
	const bySlug = new Map(all.map((row) => [slugOf(row), row]));
	const known = finder ? knownGuides(typed, finder, alarm) : [];
	const found = known.flatMap((slug) => bySlug.get(slug) ?? []);
	const isNamed = named.some((row) => isCondition(words, namesOf(row)));
	const isNamedFirst = isNamed && !(finder && isSure(typed, finder));
	const ordered = isNamedFirst ? [...named, ...found] : [...found, ...named];
	return [...new Set(ordered.map(codeOf))];
}

/** Shows the rows that were found, in their order: the first order again where all were. */
export function showRows(root: ParentNode, found: string[]): void {
	showChosen(root, 'data-row', found);
}

/** Lets the button of each row say what its next press does. */
export function markRows(root: ParentNode, chosen: readonly string[]): void {
	for (const row of rows(root)) {
		const button = findPart(row, '[data-toggle]');
		const isChosen = chosen.includes(codeOf(row));
		row.toggleAttribute('data-on-slip', isChosen);
		findPart(button, '[data-label]').textContent =
			button.dataset[isChosen ? 'remove' : 'add'] ?? '';
	}
}
