import { isCollection, isNode, Lexer, LineCounter, parseDocument, type Document } from 'yaml';

/** The path to a fact: `['sources', 0, 'url']`. */
export type FactPath = readonly (string | number)[];

/** Facts as they were typed in YAML, with the way back to their lines. */
export interface YamlFacts {
	/** The facts as plain values, unchecked. */
	values: unknown;
	/** The line in the file on which a fact stands, or on which the nearest fact above it stands. */
	lineOf: (path: FactPath) => number;
	/** What stops the facts from being read: the line, and YAML's own name for the fault. */
	faults: { line: number; code: string }[];
	/** The lines as they were typed. */
	lines: string[];
	/** The number of the first of these lines in its file. */
	firstLine: number;
}

/** A file that holds facts, be they all of it or above the words of a guide. */
export interface FactsFile {
	file: string;
	front: YamlFacts;
}

/** Reads facts and keeps the line of each. */
export function readYaml(lines: string[], firstLine = 1): YamlFacts {
	const counter = new LineCounter();
	const document = parseDocument(lines.join('\n'), {
		lineCounter: counter,
		prettyErrors: false,
		schema: 'core',
	});
	const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
	return {
		values: valuesOf(document),
		lineOf: (path) => lineOfFact(document, path, lineAt) ?? Math.max(1, firstLine - 1),
		faults: faultsOf(document).map(({ code, pos }) => ({ line: lineAt(pos[0]), code })),
		lines,
		firstLine,
	};
}

/** A warning too is a fault: of a tag that nobody knows, or of a rule that some other reader would go by. */
const faultsOf = ({ errors, warnings }: Document.Parsed) => [...errors, ...warnings];

function valuesOf(document: Document.Parsed): unknown {
	if (faultsOf(document).length > 0 || document.directives.yaml.explicit) return undefined;
	try {
		// An alias (`*name`) can hide a text or multiply it without end: our files have none.
		return document.toJS({ maxAliasCount: 0 });
	} catch {
		return undefined;
	}
}

/** Before a text that YAML does not quote. */
const TEXT = '\u001F';

/** What stands behind a # in lines of YAML, where that is no part of a text: each with its #. */
export function yamlNotes(lines: string[]): string[] {
	const tokens = [...new Lexer().lex(lines.join('\n'))];
	return tokens.filter((token, index) => token.startsWith('#') && tokens[index - 1] !== TEXT);
}

/** The text of a fact with the line ends that YAML folds away, and the line on which it begins. */
export function asTyped(
	facts: YamlFacts,
	path: FactPath,
	text: string,
): { line: number; text: string } {
	const line = facts.lineOf(path);
	const words = text.trim();
	let typed = '';
	// A long text begins on the line below the fact's own name.
	for (const below of facts.lines.slice(line - facts.firstLine + 1)) {
		typed = typed ? `${typed}\n${below.trim()}` : below.trim();
		if (typed.replaceAll('\n', ' ') === words) return { line: line + 1, text: typed };
		if (typed.length > words.length) break;
	}
	return { line, text };
}

type LineAt = (offset: number) => number;

function lineOfFact(document: Document, path: FactPath, lineAt: LineAt): number | undefined {
	const steps = path.map((_, index) => path.slice(0, path.length - index));
	const offset = steps.map((step) => startOf(document, step)).find((start) => start !== undefined);
	return offset === undefined ? undefined : lineAt(offset);
}

/** Where a fact's own name begins, since the words of a long text begin a line below it. */
function startOf(document: Document, path: FactPath): number | undefined {
	const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
	if (!isCollection(parent)) return undefined;
	const pair = parent.items.find((item) => isPairNamed(item, path.at(-1)));
	const node = pair ? (pair as { key: unknown }).key : document.getIn(path, true);
	return isNode(node) ? node.range?.[0] : undefined;
}

function isPairNamed(item: unknown, name: unknown): boolean {
	const key = (item as { key?: unknown }).key;
	return isNode(key) && 'value' in key && key.value === name;
}
