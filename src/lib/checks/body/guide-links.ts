import type { Link } from 'mdast';
import { found, type Finding } from '#lib/checks/problem.ts';
import type { Library } from '#lib/checks/library.ts';
import { factAt } from '#lib/facts/fact-at.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { wordsIn } from '#lib/guide/passages.ts';
import { fileNameIn } from '#lib/text/web-address.ts';
import { ownGuide } from '#lib/checks/facts/said-names.ts';
import { closestName } from '#lib/text/closest-name.ts';

const GUIDE = /^\/guides\/([^/#?]*)/;

const OWN_COMPUTER =
	/^(?:https?:\/\/)?(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\]|192\.168\.[\d.]+|10\.[\d.]+)(?::\d+)?(?=\/|$)/i;
const FILE = /^(?:file:|[a-z]:[\\/]|\.{1,2}\/|~\/|content\/|\/?Users\/|\/home\/)/i;
const EDITED =
	/^https?:\/\/(?:github\.com|raw\.githubusercontent\.com)\/.*\/content\/guides\/|\/content\/guides\//i;

/**
 * Where a link to a page of ours should lead that was copied from the author’s own computer, as a preview or a file, or
 * from where its file is mended; an empty text where that cannot be told, nothing where it is no such link.
 */
export function onThisSite(url: string): string | undefined {
	if (OWN_COMPUTER.test(url)) return url.replace(OWN_COMPUTER, '') || '/';
	if (!FILE.test(url) && !EDITED.test(url)) return undefined;
	const [, name = ''] =
		/([a-z0-9-]+)[\\/]*(?:(?:en|cy|checked)\.mdx?|er\.yaml|index\.html)?(?:[#?].*)?$/i.exec(url) ??
		[];
	return name === '' ? '' : `/guides/${name}/`;
}

/** What is wrong with a link that is the name of a guide of ours, or of its file, and no address. */
export function byNameAlone(url: string, line: number, { guides }: Library): Finding[] {
	const name = url.startsWith('/guides/') ? undefined : fileNameIn(url);
	const plainName = plain((name ?? '').replaceAll(/%20|_/g, ' ')).replaceAll(' ', '-');
	return guides.some(({ slug }) => slug === plainName)
		? found(line, `The link to ${url} is a name, and no address.`, `Write /guides/${plainName}/.`)
		: [];
}

/** What is wrong with the address of a guide of ours. */
export function toGuide(url: string, line: number, { guides, codes, topics }: Library): Finding[] {
	const [, name] = GUIDE.exec(url) ?? [];
	if (name === undefined) return [];
	const names = guides.map(({ slug }) => slug);
	const [, below] = /^\/guides\/[^/]+\/([^/#?]+)/.exec(url) ?? [];
	if (topics.has(name) && below && names.includes(below))
		return found(line, `The address of a guide leaves its topic out.`, `Write /guides/${below}/.`);
	if (!names.includes(name)) {
		if ([...codes.values()].includes(name))
			return found(line, `There is no guide ${name} now.`, 'Take the link out until there is.');
		const called = ownGuide(decoded(name), { guides });
		const meant = names.includes(called) ? called : closestName(decoded(name), names);
		return found(
			line,
			`There is no guide called ${name}.`,
			meant ? `Did you mean /guides/${meant}/?` : 'Write the name of its folder.',
		);
	}
	return /^\/guides\/[^/#?]*\/(?:#[\w-]+)?$/.test(url)
		? []
		: found(line, `The link to ${url} is not whole.`, `Write /guides/${name}/.`);
}

/** The words of an address: `Sore%20Hands` gives `Sore Hands`. */
function decoded(name: string): string {
	try {
		return decodeURIComponent(name);
	} catch {
		return name;
	}
}

const plain = (words: string) =>
	words
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** The words of a link that are the title of one guide lead to no other. */
export function toAnother(link: Link, line: number, { guides }: Library): Finding[] {
	const [, name] = GUIDE.exec(link.url) ?? [];
	const words = plain(wordsIn(link));
	const namesOf = (guide: GuideFile) => [guide.slug, String(factAt(guide.front.values, ['title']))];
	const meant = guides.find((guide) => namesOf(guide).some((one) => plain(one) === words));
	if (!name || !guides.some(({ slug }) => slug === name) || !meant || meant.slug === name)
		return [];
	return found(
		line,
		`The link says ${wordsIn(link)} and leads to ${name}.`,
		`Write /guides/${meant.slug}/, or the words of the other guide.`,
	);
}
