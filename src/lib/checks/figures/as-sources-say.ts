import type { Nodes } from 'mdast';
import { errors, found, type Problem } from '#lib/checks/problem.ts';
import { measuresAllowedBy, measuresIn } from '#lib/checks/figures/spoken-measures.ts';
import { listAt, textAt } from '#lib/facts/fact-at.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { isPart, lineOf, usedParts } from '#lib/guide/used-parts.ts';
import { wordsIn } from '#lib/guide/passages.ts';
import { lineEnds } from '#lib/text/sentences.ts';

/** Words that rest on sources, by their numbers from 1. */
interface Borne {
	line: number;
	words: string;
	sources: number[];
}

/** A time, a length or a share is that of the source behind it: two weeks where a source says twelve may harm. */
export function figuresAreThoseOfSources({ file, front, tree }: GuideFile): Problem[] {
	const supports = listAt(front.values, ['sources']).map((source) => textAt(source, ['supports']));
	const claims = listAt(front.values, ['evidence']).map((claim, index): Borne => ({
		line: front.lineOf(['evidence', index, 'claim']),
		words: textAt(claim, ['claim']),
		sources: listAt(claim, ['sources']).map(Number),
	}));
	return errors(
		file,
		[...claims, ...(tree ? markedSentences(tree) : [])].flatMap(({ line, words, sources }) => {
			const said = sources.map((number) => supports[number - 1] ?? '');
			const wrong = contradicted(words, said);
			return wrong
				? found(
						line,
						...answer(wrong, sources, front.lineOf(['sources', (sources[0] ?? 1) - 1, 'supports'])),
					)
				: [];
		}),
	);
}

interface Contradicted {
	typed: string;
	theirs: string;
}

/** A measure that no source has, where each has another of its unit; nothing where one of that unit fits. */
function contradicted(words: string, said: readonly string[]): Contradicted | undefined {
	const own = measuresIn(words);
	const theirs = said.map(measuresAllowedBy);
	return own.flatMap(({ unit, typed }) => {
		const alike = theirs.map((list) => list.filter((one) => one.unit === unit));
		const fits = own
			.filter((one) => one.unit === unit)
			.some((one) => alike.flat().some(({ from, to }) => from <= one.to && one.from <= to));
		const all = alike.flat().map((one) => one.typed);
		return fits || alike.length === 0 || alike.some((list) => list.length === 0)
			? []
			: [{ typed, theirs: [...new Set(all)].join(', ') }];
	})[0];
}

function answer(
	{ typed, theirs }: Contradicted,
	sources: readonly number[],
	line: number,
): [says: string, fix: string] {
	const named = `${sources.length === 1 ? 'source' : 'sources'} ${sources.join(' and ')}`;
	return [
		`“${typed}” stands here, and behind supports of ${named} stands “${theirs}”.`,
		`Read the page of the source again, and write its number here and behind supports, on line ${line}. If the mark is of another thing, move it there.`,
	];
}

const MARK = /\u0001(\d+)\u0001/g;
/** A sentence with the marks behind its stop. */
const SENTENCE = /.+?(?:[.!?…]["'”’)*]*(?:\s*\u0001\d+\u0001)*(?=\s+["'“‘(]?[\p{Lu}\d])|$)/gsu;

/** Each sentence that bears the mark of a source, as far as its last mark or its stop. */
function markedSentences(node: Nodes): Borne[] {
	if (node.type !== 'paragraph')
		return 'children' in node ? node.children.flatMap(markedSentences) : [];
	const text = node.children.map(withMarks).join('');
	return [...text.matchAll(SENTENCE)].flatMap(({ 0: sentence, index }) => {
		const sources = [...sentence.matchAll(MARK)].map(([, number]) => Number(number));
		if (sources.length === 0) return [];
		const before = text.slice(0, index) + (/^\s*/.exec(sentence)?.[0] ?? '');
		return [
			{
				line: lineOf(node) + lineEnds(before),
				words: sentence.slice(0, sentence.lastIndexOf('\u0001')).replaceAll(MARK, ''),
				sources,
			},
		];
	});
}

function withMarks(node: Nodes): string {
	if (!isPart(node) || node.name !== 'Source') return wordsIn(node);
	return usedParts(node)
		.map(({ settings }) => `\u0001${settings.get('number') ?? ''}\u0001`)
		.join('');
}
