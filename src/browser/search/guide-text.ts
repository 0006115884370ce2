import { splitFiles } from '#lib/query/file-bundle.ts';
import {
	INSIDE_GUIDES,
	marksWordOf,
	type InsideOffer,
	type InsideOffers,
} from '#lib/query/guide-text-file.ts';
import { fetchInTime } from '#browser/fetch/fetch-in-time.ts';
import { tellingWords } from './telling-words.ts';

/** A place in a guide that holds the words sought. */
export interface Passage {
	title: string;
	url: string;
	/** The words around, with those sought in <mark>. */
	excerpt: string;
}

interface PagefindText extends Omit<Passage, 'title'> {
	title?: string;
	locations: number[];
}

interface PagefindPage extends PagefindText {
	meta: { title: string };
	sub_results: PagefindText[];
}

interface Search {
	search(query: string): Promise<{ results: { data(): Promise<PagefindPage> }[] }>;
}

interface Pagefind {
	/** Ours, added by the build: whatever Pagefind fetches, it gets from here. */
	answerFrom(given: (address: string) => Promise<Response>): void;
	createInstance(settings: { basePath: string; noWorker: boolean; excerptLength: number }): Search;
}

const MOST_GUIDES = 5;
const EXCERPT_WORDS = 24;
/** The words of all guides are far more than any other file: a slow line may take as long. */
const LONGEST_WAIT = 120_000;

/** What searching inside guides in the language of this page fetches; nothing where this site has no such search. */
export async function readOffer(): Promise<InsideOffer | undefined> {
	const answer = await fetchInTime(`${INSIDE_GUIDES}offers.json`);
	if (!answer.ok || !('DecompressionStream' in window)) return undefined;
	return ((await answer.json()) as InsideOffers)[document.documentElement.lang.toLowerCase()];
}

/** Fetches the words of all guides at once, and gives what finds passages in them and asks no server anything. */
export async function fetchGuideText({
	file,
}: InsideOffer): Promise<(query: string) => Promise<Passage[]>> {
	const script = `${INSIDE_GUIDES}pagefind.js`;
	const [pagefind, files] = await Promise.all([
		import(/* @vite-ignore */ script) as Promise<Pagefind>,
		fetchFiles(INSIDE_GUIDES + file),
	]);
	pagefind.answerFrom((address) => {
		const { pathname } = new URL(address, location.origin);
		const held = files.get(pathname.replace(INSIDE_GUIDES, ''));
		return held
			? Promise.resolve(new Response(held))
			: Promise.reject(new Error(`${address} is not held.`));
	});
	const text = pagefind.createInstance({
		basePath: INSIDE_GUIDES,
		// A worker would fetch for itself.
		noWorker: true,
		excerptLength: EXCERPT_WORDS,
	});
	// The first search makes all ready: whatever is amiss shows here.
	await text.search('a');
	return async (query) => {
		const telling = tellingWords(query);
		const { results } = await text.search(telling);
		const pages = await Promise.all(results.slice(0, MOST_GUIDES).map((result) => result.data()));
		return pages.map(bestPassage).filter(({ excerpt }) => marksWordOf(telling, excerpt));
	};
}

async function fetchFiles(address: string): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
	const answer = await fetchInTime(address, {}, LONGEST_WAIT);
	if (!answer.ok || !answer.body) throw new Error(`${address} could not be fetched.`);
	const unpacked = new Response(answer.body.pipeThrough(new DecompressionStream('gzip')));
	return splitFiles(new Uint8Array(await unpacked.arrayBuffer()));
}

/** The part of a guide, under one heading, that holds the most of the words. */
function bestPassage({ meta, ...page }: PagefindPage): Passage {
	const [best = page] = [...page.sub_results].sort(
		(a, b) => b.locations.length - a.locations.length,
	);
	// What stands above the first heading has the title of its guide, or none.
	const title = [...new Set([meta.title, best.title ?? meta.title])].join(': ');
	return { title, url: best.url, excerpt: best.excerpt };
}
