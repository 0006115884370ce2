import { isForFew } from '#lib/checks/facts/sound-cards.ts';
import { dosesIn } from '#lib/checks/words/doses-and-brands.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { Collection, Library } from '#lib/checks/library.ts';
import { EMERGENCY_NUMBERS } from '#lib/facts/crisis-help.ts';
import { factAt, textAt } from '#lib/facts/fact-at.ts';
import { textsOfFacts, type TextAt } from '#lib/checks/texts-of-facts.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';

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
	// Who put another number in an organisation's file is told there.
	const isTold = [...organisations.values()].some((card) => isForFew(textAt(card, ['phone'])));
	const said = textsOfFacts(front.values);
	const findings = said.flatMap(([path, text]) => {
		const line = front.lineOf(path);
		const numbers =
			isTold || path.some((step) => COUNTS.has(String(step)))
				? []
				: unknownNumbers(text, line, onFile, file);
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

function unknownNumbers(
	text: string,
	line: number,
	onFile: ReadonlySet<string>,
	file: string,
): Finding[] {
	// Hours of a day look like a number: 09:00-17:00.
	const numbers = [...text.replaceAll(/\b\d{1,2}[:.]\d{2}\b/g, ' ').matchAll(NUMBER)].map(
		([number]) => number.trim(),
	);
	return numbers
		.filter((number) => !onFile.has(figuresOf(number)))
		.flatMap((number) =>
			found(
				line,
				`The number ${number} stands in no file of content/organisations.`,
				file.includes('/organisations/')
					? 'A number stands in the fact phone, and nowhere else here. Take it out.'
					: 'Mend it there and here, or take it out.',
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

function callsSomebody(said: TextAt[], front: FactsFile['front']): Finding[] {
	if (said.some(([, text]) => /\b(?:999|111)\b|A&E/.test(text))) return [];
	const says = 'An emergency line names neither 999, 111 nor A&E.';
	return found(front.lineOf(['lines']), says, 'Say whom to call.');
}

const figuresOf = (number: string) => number.replaceAll(/\D/g, '');
