import type { Page } from '@playwright/test';

/**
 * Does to an open page what a browser does that translates it: the page says another language, each text stands in
 * two <font> elements with other words, and so does each text that comes later.
 */
export function translate(page: Page): Promise<void> {
	return page.evaluate(() => {
		document.documentElement.lang = 'pl';
		document.documentElement.classList.add('translated-ltr');
		const left = 'script, style, textarea, noscript, font, [translate=no]';
		const turn = (root: Node) => {
			const walk = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
			const texts: Text[] = [];
			for (let text = walk.nextNode(); text; text = walk.nextNode()) texts.push(text as Text);
			for (const text of texts) {
				if (!text.data.trim() || text.parentElement?.closest(left)) continue;
				const [outer, inner] = [document.createElement('font'), document.createElement('font')];
				inner.textContent = text.data.replaceAll(/\p{L}+/gu, (word) => `${word}ż`);
				outer.append(inner);
				text.replaceWith(outer);
			}
		};
		new MutationObserver((changes) => {
			for (const { target } of changes) turn(target);
		}).observe(document.body, { childList: true, subtree: true, characterData: true });
		turn(document.body);
	});
}
