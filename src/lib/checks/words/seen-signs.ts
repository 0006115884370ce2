import { errors, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { hiddenSigns } from '#lib/text/pasted/hidden-signs.ts';

/** What to type for signs that pages of the web write by name. */
const PLAIN: Record<string, string> = {
	amp: 'and',
	nbsp: 'a space',
	ensp: 'a space',
	emsp: 'a space',
	thinsp: 'a space',
	'#160': 'a space',
	'#xA0': 'a space',
	lt: 'less than',
	gt: 'more than',
	quot: '“ or ”',
	ldquo: '“',
	rdquo: '”',
	apos: '’',
	rsquo: '’',
	lsquo: '‘',
	'#39': '’',
	'#x27': '’',
	'#8217': '’',
	mdash: 'a comma, or begin a new sentence',
	ndash: 'to between figures, or a comma',
	hellip: 'a full stop',
	bull: 'a line of a list, beginning with "- "',
	middot: 'a line of a list, beginning with "- "',
	deg: '°',
	frac12: 'half',
	pound: 'it without the sum: sums change',
	copy: 'it without the sign, in your own words',
};

/** Every sign of a guide can be seen, and none is written as a number that stands for one. */
export function signsAreSeen({ file, typed }: GuideFile): Problem[] {
	return errors(file, faultsOfSigns(file, typed));
}

/** What people call those that word processors leave behind. */
const NAMES: Record<string, string> = {
	'U+00A0': 'a space at which no line may end',
	'U+00AD': 'a hyphen that is not seen',
	'U+200B': 'a space without width',
	'U+200C': 'a mark without width',
	'U+200D': 'a mark without width',
	'U+202F': 'a narrow space at which no line may end',
	'U+FFFD': 'a letter that cannot be read',
};

const UNSEEN = 'A sign that cannot be seen stands here';
/** Those that can be seen, and would be taken for something else. */
const KINDS: [kind: RegExp, says: string][] = [
	[
		/^(?![\uFE00-\uFE0F\u{E0100}-\u{E01EF}])\p{M}/u,
		'A mark that is laid over a letter stands here',
	],
	[/^(?![\u115F\u1160\u3164\uFFA0])\p{L}/u, 'A letter of another alphabet stands here'],
];

const signOf = (code: string) => String.fromCodePoint(Number.parseInt(code.slice('U+'.length), 16));

/** What in a file of `content/` cannot be seen, or looks like something else; the build asks the same of what it reads. */
export function faultsOfSigns(file: string, typed: string): Finding[] {
	const [hidden, ...others] = [...hiddenSigns(typed), ...unbrokenSpaces(typed)];
	if (!hidden) return codedSigns(file, typed);
	const { line, code } = hidden;
	if (isOfAnotherAlphabet([hidden, ...others]))
		return [
			[
				line,
				'These words are in another alphabet.',
				'Write them in English, and take these out: content/how-to/translation.md says where a translation goes.',
			],
			...codedSigns(file, typed),
		];
	const name = Object.hasOwn(NAMES, code) ? `${NAMES[code] ?? ''}, ${code}` : code;
	const more = others.length > 0 ? ` (and ${others.length} more)` : '';
	const fix =
		code === 'U+FFFD'
			? 'Save the file again as plain text in UTF-8: in Word, choose Unicode (UTF-8).'
			: 'Delete it, and type the words beside it again.';
	return [
		[
			line,
			`${KINDS.find(([kind]) => kind.test(signOf(code)))?.[1] ?? UNSEEN}: ${name}${more}.`,
			fix,
		],
		...codedSigns(file, typed),
	];
}

/** A word of another alphabet, where one letter alone may have been taken for one of ours. */
function isOfAnotherAlphabet(signs: readonly { line: number; code: string }[]): boolean {
	const letters = signs.filter(({ code }) => KINDS[1]?.[0].test(signOf(code)));
	return letters.filter(({ line }) => line === letters[0]?.line).length > 4;
}

/** Word types these of itself. They look like a space, and two words stay together on a narrow phone. */
function unbrokenSpaces(typed: string): { line: number; code: string }[] {
	return [...typed.matchAll(/(?![ \n\r\t])\p{Zs}/gu)].map(({ 0: sign, index }) => ({
		line: typed.slice(0, index).split(/\r\n|\r|\n/).length,
		code: `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
	}));
}

const IN_WORDS = /&(#\w+|[A-Za-z]\w+);/g;
const IN_FACTS = /\\(?:[xuU][\dA-Fa-f]+|[0abtnvfrePLN_])()/g;

/**
 * `&#8203;` in words, and `\u200b` in facts, would put a sign on the page that the file does not show; `&amp;` in facts
 * would be shown as it is.
 */
function codedSigns(file: string, typed: string): Finding[] {
	const codes = [
		...(/\.(?:mdx|yaml)$/.test(file) ? typed.matchAll(IN_WORDS) : []),
		...(/\.(?:mdx|yaml)$/.test(file) ? typed.matchAll(IN_FACTS) : []),
	];
	const named = (name: string) => (Object.hasOwn(PLAIN, name) ? PLAIN[name] : undefined);
	const once = new Map(codes.map((code) => [code[0], code]));
	const known = [...once.values()].filter(([, name = '']) => named(name));
	const unknown = [...once.values()].filter(([, name = '']) => !named(name)).slice(0, 1);
	return [...known, ...unknown].map(({ 0: code, 1: name = '', index }): Finding => [
		typed.slice(0, index).split(/\r\n|\r|\n/).length,
		`${code} stands for another sign.`,
		named(name) ? `Write ${named(name)}.` : 'Type that sign itself, or leave it out.',
	]);
}
