import { isWelsh } from '../helpers/built-pages.ts';

/** A page of the site, as it is sent. */
export interface SentPage {
	address: string;
	html: string;
}

/** What no page can tell alone, in each language: titles that two pages share, and a head or foot that is not like the others'. */
export function wholeSiteFaults(pages: SentPage[]): string[] {
	const byLanguage = Object.groupBy(pages, ({ address }) => (isWelsh(address) ? 'cy' : 'en'));
	return Object.values(byLanguage).flatMap(faultsOfLanguage);
}

function faultsOfLanguage(pages: SentPage[]): string[] {
	const first = new Map<string, string>();
	return pages.flatMap(({ address, html }) => {
		const title = /<title>([^<]*)/.exec(html)?.[1] ?? '';
		const sharer = first.get(title);
		first.set(title, sharer ?? address);
		return [
			...(sharer ? [`${address} has the title of ${sharer}: ${title}`] : []),
			...['header', 'footer']
				.filter((part) => partOf(html, part) !== partOf(pages[0]?.html ?? '', part))
				.map((part) => `${address} has another ${part} than ${pages[0]?.address}.`),
		];
	});
}

/** The link to the same page in another language leads elsewhere on each. */
const OTHER_LANGUAGE = /<li>\s*<a [^>]*hreflang=[^]*?<\/li>/;
/** A guide names its classes shorter than other pages do. */
const CLASSES = / class="[^"]*"/g;

/** The menu and the way to urgent help: the same on every page, and in the same place of it. */
function partOf(html: string, name: string): string {
	const at = html.indexOf(`<${name}`);
	const place = name === 'header' ? at < html.indexOf('<main') : at > html.indexOf('</main>');
	if (at < 0) return 'none';
	const part = html.slice(at, html.indexOf(`</${name}>`, at));
	return `${place} ${part.replace(OTHER_LANGUAGE, '').replaceAll(CLASSES, '')}`;
}
