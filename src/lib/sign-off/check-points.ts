import type { Nodes, Root } from 'mdast';
import type { GuideFacts } from '#lib/facts/guide-facts.ts';
import { signPointsOf } from '#lib/sign-off/sign-points.ts';
import type { SignTable } from '#lib/danger-signs/sign-table.ts';
import type { OtherLanguage } from '#lib/text/languages.ts';
import type { Run } from '#lib/text/word-difference.ts';
import { passagesOf, wordsIn } from '#lib/guide/passages.ts';
import type { FrontMatter } from '#lib/guide/front-matter.ts';
import { usedParts } from '#lib/guide/used-parts.ts';

/** One thing to agree to, change or strike. */
export interface CheckPoint {
	/** What it is, in the order in which a checker meets them. */
	kind:
		| 'mend'
		| 'claim'
		| 'danger'
		| 'watch'
		| 'leftOut'
		| 'askFirst'
		| 'words'
		| 'clinician'
		| 'card'
		| 'sign'
		| 'worksheet'
		| 'session'
		| 'teachingCard'
		| 'easyRead'
		| 'safetyWords'
		| 'release'
		| 'translation';
	text: string;
	/** The language of `text`, and of every other line after the English one, where it is a translation. */
	lang?: OtherLanguage;
	/** How sure we say we are of a claim. */
	grade?: GuideFacts['evidence'][number]['grade'];
	sources: GuideFacts['sources'];
	/** Looked at before the rest: nobody opened its source, or it rests on practice wisdom. */
	isFirst: boolean;
	/** What was changed, word by word: `text` says the whole of it. */
	runs?: Run[];
	/** What a card says, line by line. */
	lines?: string[];
	/** Where a card's sign-off goes, and the fingerprint of its words. */
	signOff?: SignOffTarget;
	/** The heading that it stands under, where a sheet has more than one. */
	group?: string;
}

/** A file to sign, and the fingerprint of what is signed. */
export interface SignOffTarget {
	file: string;
	words: string;
	/** Which of the things in the file, where it signs several. */
	name?: string;
}

const NUMBER = /\d|\b(?:half|third|quarter|twice|double|dozen)\b/i;
const wasOpened = ({ read }: GuideFacts['sources'][number]) => !read.startsWith('reported by');

/** Every claim, danger sign, line for clinicians, and run of words with a source or a number. */
export function checkPoints(
	facts: GuideFacts,
	front: FrontMatter,
	tree: Root | undefined,
	table: SignTable,
): CheckPoint[] {
	const plain = (kind: CheckPoint['kind'], texts: string[]): CheckPoint[] =>
		texts.map((text) => ({ kind, text, sources: [], isFirst: false }));
	return [
		...facts.evidence.map(({ claim, grade, sources }) => {
			const named = sourcesOf(facts, sources);
			const isFirst = grade === 'practice wisdom' || !named.some(wasOpened);
			return { kind: 'claim' as const, text: claim, grade, sources: named, isFirst };
		}),
		...signPointsOf(facts.checkFirst, table),
		...plain('askFirst', facts.checkFirst.askFirst),
		...plain('words', numbersOutside(facts, front, tree)),
		...(tree ? statements(tree, facts) : []),
		...plain('clinician', Object.values(facts.clinician)),
	];
}

/** The points that come first, then the others, each in their order. */
export function inCheckingOrder(points: CheckPoint[]): [first: CheckPoint[], others: CheckPoint[]] {
	return [points.filter(({ isFirst }) => isFirst), points.filter(({ isFirst }) => !isFirst)];
}

function sourcesOf({ sources }: GuideFacts, numbers: number[]): GuideFacts['sources'] {
	return numbers.flatMap((number) => sources[number - 1] ?? []);
}

/** The thing to do today, and whatever else holds a number outside the paragraphs. */
function numbersOutside(facts: GuideFacts, front: FrontMatter, tree: Root | undefined): string[] {
	const texts = passagesOf(front, tree)
		.filter(({ kind, text }) => ['heading', 'setting'].includes(kind) && NUMBER.test(text))
		.map(({ text }) => text);
	return [
		facts.today,
		...[facts.summary, facts.opening].filter((text) => NUMBER.test(text)),
		...texts,
	];
}

/** The paragraphs that rest on a source, or hold a number. */
function statements(node: Nodes, facts: GuideFacts): CheckPoint[] {
	if (node.type !== 'paragraph')
		return 'children' in node ? node.children.flatMap((child) => statements(child, facts)) : [];
	const marks = usedParts(node).filter(({ name }) => name === 'Source');
	const text = wordsIn(node).replaceAll(/\s+/g, ' ').trim();
	if (marks.length === 0 && !NUMBER.test(text)) return [];
	const sources = sourcesOf(facts, [
		...new Set(marks.map(({ settings }) => Number(settings.get('number')))),
	]);
	const isFirst = sources.length > 0 && !sources.some(wasOpened);
	return [{ kind: 'words', text, sources, isFirst }];
}
