import type { Page } from '@playwright/test';

/**
 * All that a page shows, holds and stands at, for comparing it with the same page freshly opened: its parts in their
 * order, what its fields hold, scrolling, focus, marked words, address and title. `told` are parts that may differ.
 */
export async function pageAsItIs(page: Page, root: string, told: string[]) {
	return page.evaluate(
		([selector, except]) => {
			const live = document.querySelector(selector);
			if (!live) throw new Error(`There is no ${selector}.`);
			const copy = live.cloneNode(true) as Element;
			for (const part of copy.querySelectorAll(except.join())) part.replaceWith('[told]');
			// Which of its attributes a part got first is nothing that anybody meets.
			for (const part of [copy, ...copy.querySelectorAll('*')])
				for (const { name, value } of [...part.attributes].sort((a, b) =>
					a.name < b.name ? -1 : 1,
				)) {
					part.removeAttribute(name);
					part.setAttribute(name, value);
				}
			const fields = [...live.querySelectorAll<HTMLInputElement>('input, select, textarea')];
			const said = except.map((one) => live.querySelector(one)?.textContent.trim() ?? '');
			const voice = [...document.querySelectorAll('[role=status] p')];
			const parts = [...live.querySelectorAll('*')];
			const own = ['data-printed', 'data-sheet', 'data-sheet-guides', 'data-sheet-size'];
			return {
				// One part a line, so that a difference is seen at a glance.
				html: copy.outerHTML
					.replaceAll(/\s*([<>])\s*/g, '$1')
					.replaceAll('><', '>\n<')
					.split('\n'),
				fields: fields.map(({ value, checked }) => `${value}, ${checked}`),
				scrolled: parts.filter(({ scrollTop }) => scrollTop > 0).map(({ className }) => className),
				voice: voice.map(({ textContent }) => textContent).filter((line) => !said.includes(line)),
				focus: document.activeElement?.outerHTML,
				marked: window.getSelection()?.toString(),
				root: [...document.documentElement.attributes]
					.filter(({ name }) => !own.includes(name))
					.map(({ name, value }) => `${name}=${value}`),
				body: [...document.body.children].map(({ tagName }) => tagName),
				address: location.href,
				title: document.title,
			};
		},
		[root, told] as const,
	);
}
