import { leftOversIn } from '#lib/checks/traps/left-overs.ts';
import { shapeMistake } from '#lib/checks/facts/yaml/yaml-shapes.ts';
import { spacesBefore as before } from '#lib/checks/facts/yaml/spaces-before.ts';
import { found, type Finding } from '#lib/checks/problem.ts';
import type { YamlFacts } from '#lib/facts/yaml-facts.ts';

const NAME = String.raw`^(\s*(?:- )?)([A-Za-z][\w.]*)\s*:\s*`;
const CURLY_VALUE = new RegExp(`(?:${NAME}|^\\s*- )([“”‘„][^"]*)$`);
const COLON_VALUE = new RegExp(`${NAME}([^"'>|\\[{#\\s][^#]*?:(?:\\s.*|$))`);
const COLON_ITEM = /^\s*- (?![A-Za-z][\w.]*:(?:\s|$))([^"'>|[{#\s][^#]*?:(?:\s.*|$))/;
const HALF_QUOTED = new RegExp(`(?:${NAME}|^\\s*- )"([^"]*)$`);

/** A text that begins with a quotation mark, and goes on behind its partner. */
const BEGINS_QUOTED = new RegExp(`(?:${NAME}|^\\s*- )("(?:[^"\\\\]|\\\\.)*" *[^\\s,#\\]}"][^#]*)$`);
/** A # behind a space, in a text that nothing quotes. */
const CUT = new RegExp(`(?:${NAME}|^\\s*- )([^"'>|\\[{#\\s][^"]*? #.*)$`);
const TWO_VERSIONS = /^(?:<{7}|>{7})(?: |$)|^={7}$/;

/** What stops facts from being read, in words that an author can act on. */
export function yamlMistakes({ lines, firstLine, faults, values }: YamlFacts): Finding[] {
	// What GitHub left is told among what is left over, at its own line.
	if (lines.some((line) => TWO_VERSIONS.test(line)))
		return lines.flatMap((line, index) =>
			line.startsWith('<<<<<<<')
				? leftOversIn(line).map(([, ...said]): Finding => [index + firstLine, ...said])
				: [],
		);
	const mistakes = lines.flatMap((line, index) =>
		mistakeIn(line, index + firstLine, lines.slice(0, index)),
	);
	// One mistake makes the YAML parser report many lines, so its own faults count only without one.
	if (mistakes.length > 0) return mistakes;
	const [shape] = faults.length > 0 ? lines.flatMap((_, index) => shapeMistake(lines, index)) : [];
	if (shape) return found(shape.at + firstLine, shape.says, shape.fix);
	if (faults.length === 0 && values === undefined && lines.length > 0)
		return [fault(firstLine, '')];
	return faults.slice(0, 1).map(({ line, code }) => fault(line, code));
}

function mistakeIn(line: string, at: number, above: readonly string[]): Finding[] {
	if (/^ *\t/.test(line))
		return found(
			at,
			'A tab stands before this fact.',
			`Take it out, and type ${before(line, above)} spaces in its place.`,
		);
	const curly = CURLY_VALUE.exec(line)?.[3];
	if (curly) {
		return found(
			at,
			'Curly quotation marks do not hold a text together here.',
			`Write "${straight(curly)}"`,
		);
	}
	const goesOn = BEGINS_QUOTED.exec(line)?.[3];
	const [, kept, stop] = /^("[^"]*[^"\\]") *([.,;:]+) *$/.exec(goesOn ?? '') ?? [];
	if (kept && stop)
		return found(at, `A ${stop} stands behind the last quotation mark.`, `Write ${kept}`);
	if (goesOn)
		return found(
			at,
			'A text that begins with a quotation mark must end with it.',
			`Take both marks out, or write "${straight(goesOn)}"`,
		);
	const cut = CUT.exec(line)?.[3];
	if (cut)
		return found(
			at,
			'All after a space and # is dropped here.',
			`Put quotation marks round the text: "${straight(cut)}"`,
		);
	const half = HALF_QUOTED.exec(line)?.[3];
	if (half !== undefined)
		return found(at, 'A quotation mark has no partner.', `Write "${straight(half)}"`);
	const [, , name, value] = COLON_VALUE.exec(line) ?? [];
	const says = 'A text with a colon in it needs quotation marks.';
	if (name && value) return found(at, says, `Write ${name}: "${straight(value)}"`);
	const item = COLON_ITEM.exec(line)?.[1];
	return item ? found(at, says, `Write - "${straight(item)}"`) : [];
}

function straight(value: string): string {
	return value
		.trim()
		.replaceAll(/^[“”„‘]|[“”’]$/g, '')
		.replaceAll('"', "'");
}

const known: Record<string, [says: string, fix: string]> = {
	DUPLICATE_KEY: ['This fact stands twice.', 'Keep one of them.'],
	MISSING_CHAR: [
		'A quotation mark or bracket has no partner.',
		'Write it at both ends of the text.',
	],
	BAD_INDENT: [
		'This line is not level with its neighbours.',
		'Begin it under the first letter of the fact above.',
	],
	BAD_SCALAR_START: [
		'A fact cannot begin with this sign.',
		'Put quotation marks round the whole text.',
	],
};

function fault(line: number, code: string): Finding {
	const [says, fix] = (Object.hasOwn(known, code) && known[code]) || [
		'This fact cannot be read.',
		'Write its name, a colon, a space and its text, level with its neighbours.',
	];
	return [line, says, fix];
}
