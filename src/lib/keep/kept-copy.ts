/** What a saved copy says of itself, with `{day}` where the day goes, and the language to say the day in. */
interface CopyWords {
	lang: string;
	saved: string;
	overdue: string;
	tooOld: string;
	show: string;
}

/**
 * What stands in the `Kept` header of a page that a reader keeps, as encoded JSON:
 * `{"on":"2026-10-03T09:00:00.000Z","goodFor":90,"files":["/favicon.svg"],"olderFiles":[],"says":{…}}`.
 * `src/browser/worker` reads `on`, `goodFor` and `says`, on devices that have kept pages for long:
 * a name here never changes its meaning. A new shape needs a new name for the whole store.
 */
export interface Kept {
	/** The moment at which the server gave it. */
	on: string;
	/** The days after which it is too old to use. */
	goodFor: number;
	/** The files that it needs. */
	files: string[];
	/** Those of its copy before, for a page of an older site that is still open. */
	olderFiles: string[];
	says: CopyWords;
}

/** The one cache of everything kept. */
export const STORE = 'keep-doing-1';

/** How the name of each cache of ours begins, of every shape: switching keeping off clears them all. */
export const STORE_PREFIX = 'keep-doing-';

/** A guide may be taken down while a device is offline, so a copy is not good for ever. */
export const GOOD_FOR_DAYS = 90;

const DAY = 24 * 60 * 60 * 1000;
const NAMED_FILE = /\/(?:_astro|fonts)\/[\w.-]+\.\w+|\/favicon\.svg|(?:\.\/|_astro\/)[\w.-]+\.js/g;

/** The text of a `Kept` header. */
export function writeKept(kept: Kept): string {
	return encodeURIComponent(JSON.stringify(kept));
}

/** What a `Kept` header says, or nothing where there is none, or a damaged one. */
export function readKept(header: string | null): Kept | undefined {
	try {
		const kept = JSON.parse(decodeURIComponent(header ?? 'null')) as Partial<Kept> | null;
		return kept && hasForm(kept) ? kept : undefined;
	} catch {
		return undefined;
	}
}

function hasForm(kept: Partial<Kept>): kept is Kept {
	const { on, goodFor, files, olderFiles, says } = kept;
	return (
		typeof on === 'string' &&
		!Number.isNaN(Date.parse(on)) &&
		typeof goodFor === 'number' &&
		[files, olderFiles].every(Array.isArray) &&
		typeof says === 'object'
	);
}

/**
 * Whether a copy is too old to use at a moment. One from a day to come is, too: a clock was wrong when it was
 * kept, or is wrong now, and nobody can say how old it is. A day is let pass, for two clocks never agree.
 */
export function isTooOld({ on, goodFor }: Pick<Kept, 'on' | 'goodFor'>, now: Date): boolean {
	const age = now.getTime() - Date.parse(on);
	return age > goodFor * DAY || age < -DAY;
}

/** Whether two texts of a page tell its reader the same: a new build names other files, and may change no word. */
export function saySame(html: string, other: string): boolean {
	const [words, otherWords] = [html, other].map((text) =>
		(/<main\b[^]*<\/main>/.exec(text)?.[0] ?? '')
			.replaceAll(/<[^>]*>/g, ' ')
			.replaceAll(/\s+/g, ' '),
	);
	return words === otherWords;
}

/** Whether a guide's page, as it was saved, is past its check date on a day. */
export function isPastCheck(html: string, today: string): boolean {
	const [, reviewBy = today] = /<article [^>]*data-review-by="([^"]+)"/.exec(html) ?? [];
	return today > reviewBy;
}

/** What a page is kept under: a list with its codes, for the part after `#` is no part of a stored address. */
export function keptAddress(path: string, codes: string[]): string {
	return codes.length > 0 ? `${path}?${codes.join('-')}` : path;
}

/** The link to a kept page: `'/r/?2917-3425'` gives `'/r/#2917-3425'`. */
export function keptLink(address: string): string {
	return address.replace('?', '#');
}

/** The files of ours that a page or a script names: `'from"./a.js"'` gives `['/_astro/a.js']`. */
export function filesNamed(text: string): string[] {
	const names = (text.match(NAMED_FILE) ?? []).map((name) =>
		name.replace(/^(?:\.\/|_astro\/)/, '/_astro/'),
	);
	return [...new Set(names)];
}

/** Whether this is a whole page of ours: not half of one, nor the log-in page of a wireless network. */
export function isWholePage(html: string): boolean {
	return html.includes('<main id="main"') && /<\/html>\s*$/.test(html);
}

/** Whether a guide may be kept: not one with help about being hurt, which someone else may find on the device. */
export function mayBeKept(
	safetyLines: readonly string[],
	signs: readonly { mayBeWatched?: boolean | undefined }[],
): boolean {
	return !safetyLines.includes('being-hurt') && !signs.some(({ mayBeWatched }) => mayBeWatched);
}

/** Whether a page offers to be kept. Help about abuse never does, nor a guide that was taken down. */
export function offersKeeping(html: string): boolean {
	return html.includes('<keep-offline');
}

/** What finds a kept page: its title, and the words that readers use for it. */
export function titleAndFinds(html: string): { title: string; finds: string } {
	const title = decodeEntities(/<h1[^>]*>([^<]*)/.exec(html)?.[1]);
	const summary = decodeEntities(/<meta name="description" content="([^"]*)"/.exec(html)?.[1]);
	const phrases = decodeEntities(/<p hidden[^>]*data-readers-words[^>]*>([^<]*)/.exec(html)?.[1]);
	return { title, finds: `${summary} ${phrases}` };
}

function decodeEntities(written = ''): string {
	const letters: Record<string, string> = { '&#39;': "'", '&quot;': '"', '&lt;': '<', '&gt;': '>' };
	return written
		.replaceAll(/&(?:#39|quot|lt|gt);/g, (entity) => letters[entity] ?? entity)
		.replaceAll('&amp;', '&')
		.trim();
}
