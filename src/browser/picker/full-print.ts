// A guide that is printed from another page says so too if its check date has passed.
import '../state-line.ts';
import { waitForPictures } from '../wait-for-pictures.ts';

/** A guide's page, as the site serves it. This way of reading it runs no script in it. */
function fetchPage(address: string): Promise<Document> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('GET', address);
		request.responseType = 'document';
		request.timeout = 8000;
		request.onload = () => {
			if (request.status === 200 && request.responseXML) resolve(request.responseXML);
			else reject(new Error(`${address} answered ${request.status}.`));
		};
		request.onerror = request.ontimeout = () => reject(new Error(`${address} did not answer.`));
		request.send();
	});
}

/** The whole text of each guide, in order, ready to stand on paper after the slip. */
export async function fetchGuides(addresses: string[]): Promise<Element[]> {
	const pages = await Promise.all(addresses.map(fetchPage));
	const guides = pages.map((page, index) => {
		const article = page.querySelector('article[data-guide]');
		if (!article) throw new Error(`${addresses[index]} holds no guide.`);
		return document.importNode(article, true);
	});
	await Promise.all(guides.map(waitForPictures));
	return guides;
}
