import { isSafeAddress } from '#lib/checks/body/safe-links.ts';
import { factAt, listAt, textsAt } from '#lib/facts/fact-at.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { isPart, usedParts, type WordNode } from '#lib/guide/used-parts.ts';
import { fillMarks, patternKey } from '#lib/write/part-patterns.ts';
import { createElement } from '#browser/page/create-element.ts';
import { pageWords } from '#browser/page/page-words.ts';

const { guide: says } = pageWords();

/** Draws a guide from nodes of the page: its main facts, then its words with the parts as readers see them. */
export function drawPreview(root: HTMLElement, place: HTMLElement, guide: GuideFile): void {
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
		signList(root, guide),
		...(guide.tree?.children ?? []).flatMap((node) => draw(root, node)),
	);
}

/** The danger signs in full, from the patterns on the page. */
function signList(root: HTMLElement, { front }: GuideFile): HTMLElement {
	const names = ['stop', 'watch'].flatMap((list) => textsAt(front.values, ['checkFirst', list]));
	const drawn = names.flatMap(([name]) => patternOf(root, `DangerSign ${name}`) ?? []);
	return createElement('ul', {}, ...drawn.map((sign) => createElement('li', {}, sign)));
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

function draw(root: HTMLElement, node: WordNode): Node[] {
	if (node.type === 'text') return [document.createTextNode(node.value)];
	if (node.type === 'break') return [createElement('br', {})];
	if (!('children' in node)) return [];
	const inside = node.children.flatMap((child) => draw(root, child));
	if (isPart(node)) return drawPart(root, node, inside);
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

function drawPart(root: HTMLElement, node: WordNode, inside: Node[]): Node[] {
	const [used] = usedParts(node);
	if (!used) return inside;
	const key = patternKey(used.name, used.settings);
	const drawn = patternOf(root, key);
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
