import type { Page } from '@playwright/test';

/** A block of a page's text. */
export interface Block {
	tag: string;
	text: string;
}

/** The text of a page's main part, block by block, to be put on a page of another design. */
export function blocksOf(page: Page): Promise<Block[]> {
	return page.evaluate(() => {
		const tags = 'h1,h2,h3,h4,p,li,dt,dd,td,th,summary,legend';
		return [...document.querySelectorAll(`main :is(${tags})`)]
			.filter((element) => !element.querySelector(tags))
			.map((element) => ({
				tag: element.tagName.toLowerCase(),
				text: (element.textContent ?? '').replaceAll(/\s+/g, ' ').trim(),
			}))
			.filter(({ text }) => text !== '');
	});
}

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The blocks as HTML, each tag with the class that a design gives it. */
export function blocksAsHtml(blocks: Block[], classes: Record<string, string> = {}): string {
	const open = (tag: string) => (classes[tag] ? `<${tag} class="${classes[tag]}">` : `<${tag}>`);
	return blocks
		.map(({ tag, text }, at) => {
			const isItem = tag === 'li';
			const name = /^(h[1-4]|li)$/.test(tag) ? tag : 'p';
			const before = isItem && blocks[at - 1]?.tag !== 'li' ? open('ul') : '';
			const after = isItem && blocks[at + 1]?.tag !== 'li' ? '</ul>' : '';
			return `${before}${open(name)}${escaped(text)}</${name}>${after}`;
		})
		.join('\n');
}

/** The blocks as Markdown, without the title. */
export function blocksAsMarkdown(blocks: Block[]): string {
	const signs: Record<string, string> = { h2: '## ', h3: '### ', h4: '#### ', li: '- ' };
	return blocks
		.filter(({ tag }) => tag !== 'h1')
		.map(({ tag, text }) => (signs[tag] ?? '') + escaped(text).replaceAll(/[*_{}[\]]/g, '\\$&'))
		.join('\n\n');
}
