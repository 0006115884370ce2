import { errors, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { hiddenSigns } from '#lib/text/hidden-signs.ts';

/** Signs that stand for themselves, written as HTML does. */
const PLAIN = new Set(['amp', 'quot', 'apos', 'lt', 'gt', 'nbsp']);

/** Every sign of a guide can be seen, and none is written as a number that stands for one. */
export function signsAreSeen({ file, typed }: GuideFile): Problem[] {
	return errors(file, faultsOfSigns(file, typed));
}

/** What in a file of `content/` cannot be seen; the build asks the same of what it reads. */
export function faultsOfSigns(file: string, typed: string): Finding[] {
	const [hidden, ...others] = hiddenSigns(typed);
	const more = others.length > 0 ? ` (and ${others.length} more)` : '';
	const unseen: Finding[] = hidden
		? [
				[
					hidden.line,
					`A sign that cannot be seen stands here: ${hidden.code}${more}.`,
					'Delete it, and type the words beside it again.',
				],
			]
		: [];
	return [...unseen, ...codedSigns(file, typed)];
}

const IN_WORDS = /&(#\w+|[A-Za-z]\w+);/g;
const IN_FACTS = /\\(?:[xuU][\dA-Fa-f]+|[0abtnvfrePLN_])()/g;

/** `&#8203;` in words, and `\u200b` in facts, would put a sign on the page that the file does not show. */
function codedSigns(file: string, typed: string): Finding[] {
	const codes = [
		...(file.endsWith('.mdx') ? typed.matchAll(IN_WORDS) : []),
		...(/\.(?:mdx|yaml)$/.test(file) ? typed.matchAll(IN_FACTS) : []),
	];
	return codes
		.filter(([, name = '']) => !PLAIN.has(name))
		.slice(0, 1)
		.map(({ 0: code, index }): Finding => [
			typed.slice(0, index).split(/\r\n|\r|\n/).length,
			`${code} stands for another sign.`,
			'Type that sign itself, or leave it out.',
		]);
}
