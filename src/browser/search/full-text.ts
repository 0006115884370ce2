interface Pagefind {
	options(settings: { noWorker: boolean }): Promise<void>;
	search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] } | null>;
}

const MOST = 3;

/** The guides whose full text holds the words, by folder name, best first; none where it cannot be read. */
export async function findInText(words: string): Promise<string[]> {
	try {
		// Not part of our bundle: the index is made after the build.
		const address = '/pagefind/pagefind.js';
		const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
		// Our header lets no worker be made from text.
		await pagefind.options({ noWorker: true });
		const { results } = (await pagefind.search(words)) ?? { results: [] };
		const found = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
		return found.flatMap(({ url }) => /\/guides\/([^/]+)\//.exec(url)?.[1] ?? []);
	} catch {
		return [];
	}
}
