import { describe, isSeen } from './seeing.ts';

const PLACEHOLDER =
	/^(untitled|document|(new |my |web )?page( title)?|title|home|index|welcome|test|lorem)\b[\s\d.]*$/i;
/** WCAG 1.4.8, of level AAA, has 80; narrow letters and the names of sources bring a good line above it. */
const LONGEST_LINE = 100;
const TYPED_BULLET = /^\s*([-*•–]|\d{1,2}[.)]|[a-z]\))\s+\S/;

/** The commonest small words of languages that our words may be mixed with: three of them in a part tell it. */
const SMALL_WORDS: Record<string, RegExp> = {
	cy: /\b(mae|yn|y|yr|ei|wrth|peidiwch|ddim|eich|chi|gyda|hefyd|wneud|neu|gall|os|ar|ydych|oes|cael)\b/gi,
	fr: /\b(le|la|les|des|une|est|vous|avec|pour|dans|votre|qui|et|pas)\b/gi,
	de: /\b(der|die|das|und|ist|nicht|mit|ein|eine|sie|für|auf|wenn|ich)\b/gi,
	es: /\b(el|los|las|una|es|para|con|por|que|usted|su|y|del|muy)\b/gi,
	en: /\b(the|and|you|is|of|with|your|for|this|that|are|it|to|not)\b/gi,
};

const RIGHT_TO_LEFT = /[\u0590-\u08FF]/;

/** What is wrong with the words themselves, and with how they are set. */
export function wordFaults(): string[] {
	const title = PLACEHOLDER.test(document.title.trim())
		? [`The title says nothing: ${document.title}`]
		: [];
	const blocks = [
		...document.querySelectorAll<HTMLElement>('p, li, dd, dt, td, th, h2, h3, div, blockquote'),
	].filter((block) => isSeen(block) && hasOwnText(block));
	return [
		...title,
		...empty(),
		...blocks.flatMap((block) => [
			...longLines(block),
			...language(block),
			...direction(block),
			...fakes(block),
		]),
		...fromStyles(),
	];
}

const hasOwnText = (block: Element): boolean =>
	[...block.childNodes].some((node) =>
		node instanceof Text ? node.data.trim() : node instanceof Element && isInline(node),
	) && block.textContent.trim() !== '';

const isInline = (element: Element): boolean =>
	element.matches('a, b, strong, em, i, span, br, abbr') && element.textContent.trim() !== '';

/** A status that a script fills may be empty; a gap that is only for looks may not be a paragraph. */
function empty(): string[] {
	return [...document.querySelectorAll('p, li, dt, dd')]
		.filter((one) => !one.textContent.trim() && one.checkVisibility())
		.filter((one) => !one.querySelector('img, svg, input, button, textarea, select, canvas'))
		.filter((one) => one.getAttributeNames().every((name) => name === 'class' || name === 'style'))
		.map((one) => `Empty: ${describe(one)} in ${describe(one.parentElement ?? one)}`);
}

function longLines(block: HTMLElement): string[] {
	if (!block.matches('p, li, dd, blockquote')) return [];
	const range = document.createRange();
	range.selectNodeContents(block);
	const lines = new Set([...range.getClientRects()].map(({ bottom }) => Math.round(bottom / 8)));
	const perLine = block.innerText.length / lines.size;
	return perLine > LONGEST_LINE
		? [`Lines of about ${Math.round(perLine)} letters: ${describe(block)}`]
		: [];
}

function language(block: HTMLElement): string[] {
	const text = block.textContent;
	const words = text.match(/\p{L}+/gu)?.length ?? 0;
	if (words < 6) return [];
	const marked = block.closest('[lang]')?.getAttribute('lang')?.slice(0, 2) ?? '';
	// Where a part inside says its own language, the part is asked.
	if (block.querySelector('[lang]') || !SMALL_WORDS[marked]) return [];
	const count = (name: string) => text.match(SMALL_WORDS[name] ?? /$^/g)?.length ?? 0;
	const [likely = marked] = Object.keys(SMALL_WORDS).toSorted((a, b) => count(b) - count(a));
	const isOther = likely !== marked && count(likely) >= 3 && count(likely) > 2 * count(marked);
	return isOther ? [`Marked as ${marked}, reads as ${likely}: ${describe(block)}`] : [];
}

function direction(block: HTMLElement): string[] {
	const letters = block.textContent.match(/\p{L}/gu) ?? [];
	const isRight =
		letters.filter((letter) => RIGHT_TO_LEFT.test(letter)).length * 2 > letters.length;
	return letters.length > 0 && isRight !== (getComputedStyle(block).direction === 'rtl')
		? [`Runs the wrong way: ${describe(block)}`]
		: [];
}

/** Headings and lists that are so for the eye alone. */
function fakes(block: HTMLElement): string[] {
	const lines = block.innerText.split('\n').filter((line) => TYPED_BULLET.test(line));
	const next = block.nextElementSibling;
	const isTyped =
		block.matches('p, div') &&
		(lines.length > 1 ||
			(lines.length === 1 && next?.matches('p, div') && TYPED_BULLET.test(next.textContent)));
	if (isTyped) return [`A list that is only typed: ${describe(block)}`];
	if (!block.matches('p, div') || !next?.matches('p, ul, ol, table') || !isSeen(next)) return [];
	const text = block.textContent.trim();
	const isSentence = text.length > 60 || /[.,:;!?…]$/.test(text);
	const isAddress = /^\S*[-./]\S*$/.test(text);
	// A line of a list is a part already, whose first words are its name.
	if (isSentence || isAddress || block.closest('label, legend, nav, li')) return [];
	const size = (one: Element) => Number.parseFloat(getComputedStyle(one).fontSize);
	const [first] = block.children;
	const wrapped = first?.matches('b, strong, span') && first.textContent.trim() === text;
	const head = wrapped && first ? first : block;
	if (block.querySelector('a, button, input')) return [];
	const isBold = [head, ...head.children].every(
		(one) => Number(getComputedStyle(one).fontWeight) >= 600,
	);
	return isBold || size(head) >= size(next) * 1.2
		? [`A heading for the eye alone: ${describe(block)}`]
		: [];
}

/** Words that only a style holds are lost without it, and no translation or search finds them. */
function fromStyles(): string[] {
	return [...document.body.querySelectorAll('*')].flatMap((element) =>
		['::before', '::after'].flatMap((place) => {
			const { content } = getComputedStyle(element, place);
			const [shown = ''] = /^"(?:[^"\\]|\\.)*"/.exec(content) ?? [];
			return /\p{L}{3,}/u.test(shown) && element.checkVisibility()
				? [`Words that only a style holds, ${shown}: ${describe(element)}`]
				: [];
		}),
	);
}
