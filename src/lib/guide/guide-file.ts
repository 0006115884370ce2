import type { Root } from 'mdast';
import { guideFacts, type GuideFacts } from '#lib/facts/guide-facts.ts';
import { readFrontMatter, type FrontMatter } from '#lib/guide/front-matter.ts';
import { blankOut, mdxMistakes, type MdxMistake } from '#lib/guide/mdx-mistakes.ts';
import { passagesOf, type Passage } from '#lib/guide/passages.ts';
import { withPlainLineEnds } from '#lib/text/plain-line-ends.ts';

/** Turns the text of a guide into a tree, and throws where it is not MDX. */
export type ParseMdx = (text: string) => Root;

/** One guide as its author typed it, read as far as it can be read. */
export interface GuideFile {
	/** The path from the top of the repository. */
	file: string;
	topic: string;
	slug: string;
	/** With plain line ends. */
	text: string;
	/** As it stands on the disk. */
	typed: string;
	front: FrontMatter;
	/** The facts, where they keep every rule of the schema. */
	facts: GuideFacts | undefined;
	/** What was typed as words and MDX would take for code. */
	mistakes: MdxMistake[];
	/** The words as a tree, or nothing where they cannot be read even without the mistakes. */
	tree: Root | undefined;
	/** Why there is no tree, in the parser's own words. */
	unreadable: string | undefined;
	/** Every run of words that a reader or a clinician sees. */
	passages: Passage[];
}

/** The words of a guide, below its facts, without spaces at the ends of lines. */
export function bodyOf({ text, front }: Pick<GuideFile, 'text' | 'front'>): string {
	const lines = text.split('\n').slice(front.end ?? 0);
	return lines
		.map((line) => line.trimEnd())
		.join('\n')
		.trim();
}

/** Reads `content/guides/<topic>/<slug>/en.mdx`, given its path and its text. */
export function readGuide(file: string, typed: string, parse: ParseMdx): GuideFile {
	const text = withPlainLineEnds(typed);
	const [slug = '', topic = ''] = file.split('/').slice(-3, -1).toReversed();
	const front = readFrontMatter(text);
	const words = front.end === undefined ? noWords : readWords(text, front.end, parse);
	const facts = guideFacts.safeParse(front.values).data;
	const passages = passagesOf(front, words.tree);
	return { file, topic, slug, text, typed, front, facts, ...words, passages };
}

type Words = Pick<GuideFile, 'mistakes' | 'tree' | 'unreadable'>;

// Where the facts do not end, nobody can say where the words begin.
const noWords: Words = { mistakes: [], tree: undefined, unreadable: undefined };

function readWords(text: string, factsEnd: number, parse: ParseMdx): Words {
	const mistakes = mdxMistakes(text, factsEnd);
	return { mistakes, ...treeOf(blankOut(text, mistakes), parse) };
}

function treeOf(text: string, parse: ParseMdx): Pick<GuideFile, 'tree' | 'unreadable'> {
	try {
		return { tree: parse(text), unreadable: undefined };
	} catch (error) {
		return { tree: undefined, unreadable: error instanceof Error ? error.message : String(error) };
	}
}
