import { wordsOf } from '#lib/danger-signs/about-whom.ts';
import { helperSigns } from '#lib/danger-signs/helper-signs.ts';
import type { SignTable } from '#lib/danger-signs/sign-table.ts';
import { isSafeAddress } from '#lib/checks/body/safe-links.ts';
import { factAt, listAt, textsAt } from '#lib/facts/fact-at.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { isPart, usedParts, type WordNode } from '#lib/guide/used-parts.ts';
import { fillMarks, patternKey } from '#lib/write/part-patterns.ts';
import { createElement } from '#browser/page/create-element.ts';
import { pageWords } from '#browser/page/page-words.ts';

const { guide: says } = pageWords();

/** What a guide is drawn with: the page, and the danger signs in the words in which the guide says them. */
interface Pen {
	root: HTMLElement;
	signWords: (name: string) => { you: string; said: string } | undefined;
}

/** Draws a guide from nodes of the page: its main facts, then its words with the parts as readers see them. */
export function drawPreview(
	root: HTMLElement,
	place: HTMLElement,
	guide: GuideFile,
	table: SignTable,
): void {
	const { values } = guide.front;
	const fact = (...path: string[]) => {
		const value = factAt(values, path);
		return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
	};
	const list = (name: string) =>
		createElement(
			'ul',
			{},
			...listAt(values, ['checkFirst', name]).map((line) => createElement('li', {}, String(line))),
		);
	const about = {
		about: fact('checkFirst', 'about') === 'them' ? ('them' as const) : ('you' as const),
		aboutYou: textsAt(values, ['checkFirst', 'aboutYou']).map(([name]) => name),
	};
	const toHelper = helperSigns(guide.tree);
	const signWords: Pen['signWords'] = (name) => {
		const sign = table.get(name);
		return sign && { you: sign.you, said: wordsOf(sign, about, toHelper) };
	};
	const pen = { root, signWords };
	place.replaceChildren(
		...(fact('title') ? [createElement('h2', {}, fact('title'))] : []),
		createElement('p', {}, fact('summary')),
		createElement('h3', {}, says.today),
		createElement('p', {}, fact('today')),
		createElement('h3', {}, says.whatThisHelpsWith),
		createElement('p', {}, fact('opening')),
		createElement('h3', {}, says.checkFirst),
		createElement('p', {}, says.askFirst),
		list('askFirst'),
		createElement('p', {}, says.helpFirst),
		signList(pen, guide),
		...(guide.tree?.children ?? []).flatMap((node) => draw(pen, node)),
	);
}

/** The danger signs in full, from the patterns on the page. */
function signList(pen: Pen, { front }: GuideFile): HTMLElement {
	const names = ['stop', 'watch'].flatMap((list) => textsAt(front.values, ['checkFirst', list]));
	const drawn = names.flatMap(([name]) => signNamed(pen, name) ?? []);
	return createElement('ul', {}, ...drawn.map((sign) => createElement('li', {}, sign)));
}

function signNamed({ root, signWords }: Pen, name: string): DocumentFragment | undefined {
	const drawn = patternOf(root, `DangerSign ${name}`);
	const words = signWords(name);
	if (drawn && words) {
		// The pattern says it to the reader.
		const lines = document.createTreeWalker(drawn, NodeFilter.SHOW_TEXT);
		while (lines.nextNode())
			lines.currentNode.textContent =
				lines.currentNode.textContent?.replace(words.you, words.said) ?? '';
	}
	return drawn;
}

function patternOf(root: HTMLElement, key: string): DocumentFragment | undefined {
	const pattern = root.querySelector<HTMLTemplateElement>(
		`template[data-pattern="${CSS.escape(key)}"]`,
	);
	return pattern?.content.cloneNode(true) as DocumentFragment | undefined;
}

const tags: Partial<Record<WordNode['type'], 'p' | 'strong' | 'em' | 'li'>> = {
	paragraph: 'p',
	strong: 'strong',
	emphasis: 'em',
	listItem: 'li',
};

function draw(pen: Pen, node: WordNode): Node[] {
	if (node.type === 'text') return [document.createTextNode(node.value)];
	if (node.type === 'break') return [createElement('br', {})];
	if (!('children' in node)) return [];
	const inside = node.children.flatMap((child) => draw(pen, child));
	if (isPart(node)) return drawPart(pen, node, inside);
	if (node.type === 'heading') return [createElement(node.depth > 2 ? 'h3' : 'h2', {}, ...inside)];
	if (node.type === 'list') return [createElement(node.ordered ? 'ol' : 'ul', {}, ...inside)];
	if (node.type === 'link') return [drawLink(node.url, inside)];
	const tag = tags[node.type];
	return tag ? [createElement(tag, {}, ...inside)] : inside;
}

function drawLink(url: string, inside: Node[]): HTMLElement {
	const link = createElement('a', { target: '_blank', rel: 'noreferrer' }, ...inside);
	if (isSafeAddress(url)) link.href = url;
	return link;
}

function drawPart(pen: Pen, node: WordNode, inside: Node[]): Node[] {
	const [used] = usedParts(node);
	if (!used) return inside;
	const drawn =
		used.name === 'DangerSign'
			? signNamed(pen, used.settings.get('name') ?? '')
			: patternOf(pen.root, patternKey(used.name, used.settings));
	if (!drawn) return inside;
	for (const part of drawn.querySelectorAll('*')) fillPart(part, used.settings);
	drawn.querySelector('[data-inside]')?.replaceWith(...inside);
	return [...drawn.childNodes];
}

function fillPart(part: Element, settings: ReadonlyMap<string, string>): void {
	// The same part may stand twice, and the page has names of its own.
	part.removeAttribute('id');
	const label = part.getAttribute('aria-label');
	if (label) part.setAttribute('aria-label', fillMarks(label, settings));
	for (const child of part.childNodes)
		if (child.nodeType === Node.TEXT_NODE)
			child.textContent = fillMarks(child.textContent ?? '', settings);
}
