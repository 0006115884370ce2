import type { FactsFile } from '#lib/facts/yaml-facts.ts';
import { textsOfFacts } from '#lib/checks/texts-of-facts.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import type { Passage } from '#lib/guide/passages.ts';

/** A file and all that it says to somebody, as the checks of words read it. */
export type FileTexts = Pick<GuideFile, 'file' | 'passages'>;

/** Facts that are the words of others: what a source is called, who wrote, and what people type. */
const OTHERS_WORDS = new Set(
	`publisher title source read note by checked interests readersWords shorthand diagnoses snomed supports`.split(
		/\s+/,
	),
);
const OF_SOURCES = new Set(['sources', 'sourcesDiffer']);

/**
 * Every text of a file of facts that is in our own words: of a card, a pack, a topic, a route, a danger sign or a
 * condition all of them; of a guide those that are no passage of its own.
 */
export function textsOfFile(
	{ file, front }: FactsFile,
	passages: readonly Passage[] = [],
): FileTexts {
	const own = textsOfFacts(front.values).filter(
		([path]) =>
			path.some((step) => step === 'title' && path.length === 1) ||
			!path.some((step) => OTHERS_WORDS.has(String(step)) || OF_SOURCES.has(String(step))),
	);
	const said = own.map(([path, text]): Passage => ({
		kind: 'fact',
		line: front.lineOf(path),
		text,
	}));
	const known = new Set(passages.map(({ text }) => plain(text)));
	return { file, passages: said.filter(({ text }) => !known.has(plain(text))) };
}

const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
