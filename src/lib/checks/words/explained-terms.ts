import type { GuideFile } from '#lib/guide/guide-file.ts';
import type { Library } from '#lib/checks/library.ts';
import { wordsIn } from '#lib/guide/passages.ts';
import { findPhrases } from '#lib/text/phrase-list.ts';
import { warnings, type Finding, type Problem } from '#lib/checks/problem.ts';
import { lineEnds } from '#lib/text/sentences.ts';
import { usedParts } from '#lib/guide/used-parts.ts';

interface Use {
	line: number;
	found: string;
	means: string;
}

/** A term that not everyone knows is explained where it is first used. */
export function termsAreExplained(guide: GuideFile, { wordLists }: Library): Problem[] {
	const explained = explainedTerms(guide);
	const unexplained = [...firstUses(guide, wordLists)].filter(([term, use]) => {
		const line = explained.find(({ text }) =>
			findPhrases(text, wordLists.terms).some(({ typed }) => typed === term),
		)?.line;
		return line === undefined || line > use.line;
	});
	return warnings(
		guide.file,
		unexplained.map(([, { line, found, means }]): Finding => [
			line,
			`"${found}" is not explained where it is first used.`,
			`Write <Term means="${means}">${found}</Term>.`,
		]),
	);
}

function explainedTerms({ tree }: GuideFile): { text: string; line: number }[] {
	const terms = tree ? usedParts(tree).filter(({ name }) => name === 'Term') : [];
	return terms.map(({ node, line }) => ({
		line,
		text: node.children.map((child) => wordsIn(child)).join(''),
	}));
}

function firstUses({ passages }: GuideFile, { terms }: Library['wordLists']): Map<string, Use> {
	const uses = new Map<string, Use>();
	for (const { line, text } of passages.filter(
		({ kind }) => kind === 'paragraph' || kind === 'item',
	)) {
		for (const { typed, found, index, advice } of findPhrases(text, terms)) {
			const at = line + lineEnds(text.slice(0, index));
			if (!uses.has(typed))
				uses.set(typed, { line: at, found: found.replaceAll(/\s+/g, ' '), means: advice });
		}
	}
	return uses;
}
