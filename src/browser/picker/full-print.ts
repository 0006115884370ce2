// A guide that is printed from another page says so too if its check date has passed.
import '#browser/guide/state-line.ts';
import { waitForPictures } from '#browser/print/wait-for-pictures.ts';
import { fetchPage } from '#browser/fetch/fetch-page.ts';

/** The whole text of each guide, its one sheet or its Easy Read version, by their addresses and in order, ready to stand on paper. */
export async function fetchGuides(addresses: string[]): Promise<Element[]> {
	const pages = await Promise.all(addresses.map(fetchPage));
	const guides = pages.map((page, index) => {
		const article = page.querySelector('article:is([data-guide], .one-sheet, .easy)');
		// One that was taken down since is in nobody's hands any more.
		if (!article || article.getAttribute('data-state') === 'withdrawn')
			throw new Error(`${addresses[index]} holds no guide.`);
		const guide = document.importNode(article, true);
		// It may be in another language than the page that it is printed from.
		if (!guide.hasAttribute('lang')) guide.setAttribute('lang', page.documentElement.lang);
		return guide;
	});
	await Promise.all(guides.map(waitForPictures));
	return guides;
}
