/** An answer that is no page, and which. */
export class PageFault extends Error {
	readonly status: number;

	constructor(address: string, status: number) {
		super(`${address} answered ${status}.`);
		this.status = status;
	}
}

/** A page of ours, as the site serves it. This way of reading it runs no script in it. */
export function fetchPage(address: string): Promise<Document> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('GET', address);
		request.responseType = 'document';
		request.timeout = 8000;
		request.onload = () => {
			if (request.status === 200 && request.responseXML) resolve(request.responseXML);
			else reject(new PageFault(address, request.status));
		};
		request.onerror = request.ontimeout = () => reject(new Error(`${address} did not answer.`));
		request.send();
	});
}
