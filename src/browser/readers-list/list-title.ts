import { pageWords } from '#browser/page/page-words.ts';

const { site } = pageWords();

/** Gives the list its title on the page, in its window and at the foot of its paper. */
export function entitle(heading: HTMLElement, title: string): void {
	const { dataset } = document.documentElement;
	dataset['sheetFoot'] = dataset['sheetFoot']?.replace(heading.textContent, title);
	heading.textContent = title;
	document.title = `${title} · ${site.name}`;
}
