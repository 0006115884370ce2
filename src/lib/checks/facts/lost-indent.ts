import { conditionFacts } from '#lib/facts/condition.ts';
import { typedSign } from '#lib/facts/danger-sign.ts';
import { factAt } from '#lib/facts/fact-at.ts';
import { nations } from '#lib/facts/organisation.ts';
import type { FactPath } from '#lib/facts/yaml-facts.ts';

type Answer = [says: string, fix: string];

const OF_ENTRIES = new Set([...Object.keys(typedSign.shape), ...Object.keys(conditionFacts.shape)]);

/** What an entry begins with, and no file. */
const OPENING = ['short', 'you', 'plain'];

/** Facts that stand below another, by its name. */
const BELOW: Record<string, readonly string[]> = {
	nations,
	written: ['on', 'by'],
	withdrawn: ['on', 'why', 'replacedBy'],
	beingCorrected: ['on'],
	checkFirst: 'stop askFirst watch about aboutYou leftOut safetyLines'.split(' '),
	clinician: 'tenSeconds oneMinute teachBack referInstead'.split(' '),
	translated: ['on', 'by', 'of'],
};

const isFacts = (value: unknown) =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/** What to say of a fact that no file of its kind has, because it stands too far left or right; else nothing. */
export function misplacedFact(path: FactPath, values: unknown): Answer | undefined {
	const name = String(path.at(-1));
	const value = factAt(values, path);
	const around = path.slice(0, -1);
	if (isFacts(value) && Object.keys(value as object).some((fact) => OF_ENTRIES.has(fact)))
		return around.length === 0
			? tooFar(name, 'left', 'Put two spaces', 'each line below it that is its own')
			: tooFar(name, 'right', 'Take away two of the spaces', 'each line below it');
	if (value === null && path.length === 1)
		return tooFar(name, 'left', 'Put two spaces', 'each line below it that is its own');
	const parent = Object.keys(BELOW).find((one) => BELOW[one]?.includes(name));
	return parent !== undefined && isEmpty(factAt(values, [...around, parent]))
		? [
				`The fact ${name} stands too far left.`,
				`Put two spaces before it: it belongs below ${parent}.`,
			]
		: undefined;
}

const isEmpty = (value: unknown) => value === null || value === '';

const tooFar = (name: string, side: string, cure: string, others: string): Answer => [
	`The entry ${name} stands too far ${side}.`,
	`${cure} before ${name}, and before ${others}.`,
];

/** Whether a fact is empty because what belongs below it stands too far left, which is told there. */
export function isRobbed(path: FactPath, values: unknown): boolean {
	const below = BELOW[String(path.at(-1))] ?? [];
	const around = path.slice(0, -1);
	return (
		isEmpty(factAt(values, path)) &&
		[...below, ...OPENING].some((name) => factAt(values, [...around, name]) !== undefined)
	);
}

/** Whether something stands in the place of an entry that is one of the facts of an entry. */
export function isBareFact(path: FactPath, values: unknown): boolean {
	return OF_ENTRIES.has(String(path.at(-1))) && !isFacts(factAt(values, path));
}

/** What to say of the first such fact. */
export const bareFact = (name: string): Answer => [
	`The fact ${name} stands too far left, as if it were an entry.`,
	'Put two spaces before it, and before each other fact of its entry, so that they stand below its name.',
];
