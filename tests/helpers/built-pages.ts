import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ALIKE = ['/slips/', '/sheets/', '/check-a-guide/', '/cy/slips/', '/cy/sheets/'];
const SOURCES = /^(?:\/cy)?\/guides\/[^/]+\/sources\/$/;

/** Whether a page is of those in Welsh, which a build of its own made. */
export const isWelsh = (page: string): boolean => page.startsWith('/cy/');

/**
 * Every page of the built site, as its address. Short codes pass on at once, so they stand apart; of
 * the slips that need no script, the one sheets, the check sheets and the lists of sources, alike but for words that
 * stand elsewhere too, the first stands for all.
 */
export function builtPages(): string[] {
	const pages = everyPage();
	const sources = pages.filter((page) => SOURCES.test(page));
	const firstSources = [false, true].map((is) => sources.find((page) => isWelsh(page) === is));
	return pages.filter(
		(page, index) =>
			(firstSources.includes(page) || !SOURCES.test(page)) &&
			!ALIKE.some(
				(kind) =>
					page.startsWith(kind) && pages[index - 1]?.startsWith(kind) && pages[index - 1] !== kind,
			),
	);
}

/** Every page that stays open: all but the short codes. */
export const everyPage = (): string[] =>
	everyFile().filter((page) => !/^(?:\/cy)?\/g\//.test(page));

/** The address of every page of HTML that is sent. */
export function everyFile(): string[] {
	return readdirSync('dist', { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.html'))
		.map((file) => `/${file.replace(/index\.html$/, '')}`)
		.toSorted();
}

/** The addresses of the guides among them: the English ones, or those of another language by its folder, such as `/cy`. */
export function builtGuides(folder = ''): string[] {
	const guide = new RegExp(`^${folder}/guides/[^/]+/$`);
	return builtPages().filter((page) => guide.test(page));
}

/** One page of each kind and language, for tests that need not see every guide. */
export function onePageOfEachKind(): string[] {
	const seen = new Set<string>();
	return builtPages().filter((page) => {
		const kind = SOURCES.test(page)
			? page.replace(/guides.+/, 'sources')
			: page.replace(/\/(guides|topics|slips|sheets|check-a-guide)\/.+/, '/$1/one');
		return seen.has(kind) ? false : seen.add(kind);
	});
}

/** The bytes of a built file, by its address, as a server sends it. */
export const packed = (path: string): number => statSync(join('dist', `${path}.br`)).size;
