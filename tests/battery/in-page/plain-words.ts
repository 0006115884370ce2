import { describe, isSeen } from './seeing.ts';

/** The longest that a sentence and a paragraph of ours may be is far below: these are what nobody reads with ease, in words. */
const LONGEST_SENTENCE = 40;
const LONGEST_PARAGRAPH = 150;

const TYPED_BULLET = /^\s*([-*•–]|\d{1,2}[.)])\s+\S/;
const HOLDERS = 'p, li, dd, td, div, main, section, article, blockquote';

/** Words that are plain to few: endless sentences and paragraphs, short forms that nobody explains, lists typed with stars. */
export function plainWordFaults(): string[] {
	const holders = [...document.querySelectorAll<HTMLElement>(HOLDERS)].filter(isSeen);
	const drawn = [...document.querySelectorAll('pre:not(:has(code, samp, kbd))')].map(
		(one) => `Letters that draw, or code that does not say so: ${describe(one)}`,
	);
	return [...holders.flatMap(longFaults), ...holders.flatMap(typedList), ...shortForms(), ...drawn];
}

/** The words that stand in an element itself, and in what runs on inside its lines. */
function ownWords(holder: Element): string {
	return [...holder.childNodes]
		.map((node) => {
			if (node instanceof Text) return node.data;
			return node instanceof Element && node.matches('a, b, strong, em, i, span, abbr, small')
				? node.textContent
				: '\n';
		})
		.join('');
}

const count = (text: string): number => text.match(/[\p{L}\d]+/gu)?.length ?? 0;

function longFaults(holder: Element): string[] {
	const text = ownWords(holder);
	const most = Math.max(...text.split(/[.!?:;”](?=[\s,]|$)|\n/).map(count));
	return [
		...(most > LONGEST_SENTENCE ? [`A sentence of ${most} words: ${describe(holder)}`] : []),
		...(holder.matches('p') && count(text) > LONGEST_PARAGRAPH
			? [`A paragraph of ${count(text)} words: ${describe(holder)}`]
			: []),
	];
}

/** Lines that a <br> ends, each with a star or a number of its own. */
function typedList(holder: Element): string[] {
	if (![...holder.children].some((child) => child.localName === 'br')) return [];
	const lines = [...holder.childNodes].filter(
		(node) => node instanceof Text && TYPED_BULLET.test(node.data),
	);
	return lines.length > 1 ? [`A list that is only typed: ${describe(holder)}`] : [];
}

/** The first of each short form says what it is short for, in words beside it or to whoever asks. */
function shortForms(): string[] {
	const first = new Map<string, Element>();
	for (const one of document.querySelectorAll('abbr'))
		if (!first.has(one.textContent)) first.set(one.textContent, one);
	return [...first.values()]
		.filter((one) => !one.getAttribute('title'))
		.filter((one) => !/\(\s*$/.test(one.previousSibling?.textContent ?? ''))
		.filter((one) => !/^\s*\(/.test(one.nextSibling?.textContent ?? ''))
		.map((one) => `A short form that nobody explains: ${describe(one)}`);
}
