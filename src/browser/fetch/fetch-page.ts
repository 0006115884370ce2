/** An answer that is no page, and which. */
export class PageFault extends Error {
	readonly status: number;

	constructor(address: string, status: number) {
		super(`${address} answered ${status}.`);
		this.status = status;
	}
}

/** The foot comes after all that a page says: without it the page was cut off on its way, and nothing else tells. */
const isWhole = (page: Document) => page.querySelector('main ~ footer') !== null;

/** A page of ours, whole, as the site serves it. This way of reading it runs no script in it. */
export function fetchPage(address: string): Promise<Document> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('GET', address);
		request.responseType = 'document';
		request.timeout = 8000;
		request.onload = () => {
			const page = request.responseXML;
			if (request.status === 200 && page && isWhole(page)) resolve(page);
			else reject(new PageFault(address, request.status));
		};
		request.onerror = request.ontimeout = () => reject(new Error(`${address} did not answer.`));
		request.send();
	});
}
