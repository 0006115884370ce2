import { dosesIn } from '#lib/checks/words/doses-and-brands.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { Collection, Library } from '#lib/checks/library.ts';
import { EMERGENCY_NUMBERS } from '#lib/facts/crisis-help.ts';
import { factAt } from '#lib/facts/fact-at.ts';
import type { FactPath, FactsFile } from '#lib/facts/yaml-facts.ts';

// Three figures or more, however they are spaced: fewer are minutes, years of age and keys to press.
const NUMBER = /(?:\+\s?)?\d(?:(?:\s{0,2}|[.-]|\)[\s-]?|\s?\()\d){2,}/g;

const NOT = String.raw`\b(?:do not|don['’]t|not|never|no need to|instead of|rather than)(?:\s+[\p{L}’']+){0,2}?\s+`;
/** Words that keep somebody from help, in one sentence. */
const TURNS_AWAY = [
	new RegExp(
		String.raw`${NOT}(?:call|ring|dial|(?<!\bthe )phone)(?:ing)?\b(?!\s+\p{L}+sel(?:f|ves)\b)`,
		'iu',
	),
	new RegExp(String.raw`${NOT}(?:999|111|A&E|(?:an\s+)?ambulance|hospital)(?![\p{L}\d])`, 'iu'),
	/\b(?:call|ring|dial|phone|go to)\s+(?:999|111|A&E)\s+(?:only|unless)\b/i,
	/\bonly\s+(?:then\s+)?(?:call|ring|dial|phone)\b/i,
];

/** Facts that are no words: names of others, addresses, days, seals, and numbers as an organisation's file gives them. */
const NO_WORDS = new Set(
	`url id hcpc words on reviewBy lookedUp rung code slug contacts strongerThan shelf tint conditions related
	safetyLines stop watch aboutYou sign organisations guides steps handouts phone textRelay textNumber`.split(
		/\s+/,
	),
);
/**
 * Facts in which a number is a year, a count, or that of a paper or page: what a source is called, and what only a guide
 * says, whose words are asked for phone numbers by a check of their own.
 */
const COUNTS = new Set(
	`sources sourcesDiffer source note snomed supports criteria
	evidence clinician opening today askFirst leftOut changes`.split(/\s+/),
);

/**
 * What stands on many pages sends people to help: its numbers are those of an organisation's file or of an
 * emergency service, and it says neither not to call nor how much of a medicine to take, in whatever fact. One
 * wrong figure here is wrong everywhere.
 */
export function standingLinesSendToHelp(
	{ file, front }: FactsFile,
	{ organisations }: Pick<Library, 'organisations'>,
): Problem[] {
	const onFile = new Set([...EMERGENCY_NUMBERS, ...numbersOf(organisations)]);
	const said = textsIn(front.values, []);
	const findings = said.flatMap(([path, text]) => {
		const line = front.lineOf(path);
		const numbers = path.some((step) => COUNTS.has(String(step)))
			? []
			: unknownNumbers(text, line, onFile);
		return [...numbers, ...turnsAway(text, line), ...dosesIn(text, line)];
	});
	const isEmergency = factAt(front.values, ['kind']) === 'emergency';
	return errors(file, [...findings, ...(isEmergency ? callsSomebody(said, front) : [])]);
}

/** Every number that an organisation can be reached on, as bare figures. */
function numbersOf(organisations: Collection): string[] {
	return [...organisations.values()].flatMap((card) =>
		['name', 'phone', 'textRelay', 'textNumber'].flatMap((name) => {
			const number = factAt(card, [name]);
			return typeof number === 'string' ? [figuresOf(number)] : [];
		}),
	);
}

function unknownNumbers(text: string, line: number, onFile: ReadonlySet<string>): Finding[] {
	const numbers = [...text.matchAll(NUMBER)].map(([number]) => number.trim());
	return numbers
		.filter((number) => !onFile.has(figuresOf(number)))
		.flatMap((number) =>
			found(
				line,
				`The number ${number} stands in no file of content/organisations.`,
				'Mend it there and here, or take it out.',
			),
		);
}

/** What a text says that keeps somebody from help, found on a line. */
export function turnsAway(text: string, line: number): Finding[] {
	const words = TURNS_AWAY.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);
	return words
		? found(line, `“${words}” may keep somebody from help.`, 'Say what to do, and whom to call.')
		: [];
}

function callsSomebody(said: Said[], front: FactsFile['front']): Finding[] {
	if (said.some(([, text]) => /\b(?:999|111)\b|A&E/.test(text))) return [];
	const says = 'An emergency line names neither 999, 111 nor A&E.';
	return found(front.lineOf(['lines']), says, 'Say whom to call.');
}

type Said = [path: FactPath, text: string];

function textsIn(value: unknown, path: FactPath): Said[] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value === 'number') return [[path, String(value)]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, inner]) => {
		const step = Array.isArray(value) ? Number(name) : name;
		return NO_WORDS.has(name) ? [] : textsIn(inner, [...path, step]);
	});
}

const figuresOf = (number: string) => number.replaceAll(/\D/g, '');
