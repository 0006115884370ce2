import type { Heading, Nodes } from 'mdast';
import { onThisSite } from '#lib/checks/body/guide-links.ts';
import { linksIn } from '#lib/checks/body/safe-links.ts';
import type { Library } from '#lib/checks/library.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { wordsIn } from '#lib/guide/passages.ts';
import { lineOf } from '#lib/guide/used-parts.ts';
import { closestName } from '#lib/text/closest-name.ts';

/** The places on a guide's page that are ours: see `guide-sections.ts`. */
const PLACES = [
	'check-first',
	'try-this-first',
	'for-the-helper',
	'get-help',
	'if-not-worked',
	'sources',
];

/** Links within the site lead somewhere: to a heading, a worksheet, and never by the whole address of a site. */
export function ownAddressesLead({ file, tree }: GuideFile, library: Library): Problem[] {
	if (!tree) return [];
	const places = [...PLACES, ...headingsIn(tree).map((heading) => placeOf(wordsIn(heading)))];
	return errors(
		file,
		linksIn(tree).flatMap(({ url, ...link }): Finding[] => {
			const line = lineOf({ ...link, url });
			return [
				...toHeading(url, places, line),
				...toWorksheet(url, [...library.worksheets.keys()], line),
				...toWholeAddress(url, library, line),
			];
		}),
	);
}

/** No two headings of a guide say the same: those who go by headings could not tell them apart. */
export function headingsDiffer({ file, tree }: GuideFile): Problem[] {
	const headings = (tree ? headingsIn(tree) : []).map((node) => ({
		node,
		words: wordsIn(node).trim(),
	}));
	const again = headings.filter(
		({ words }, place) => words && headings.findIndex((other) => other.words === words) < place,
	);
	return errors(
		file,
		again.map(({ node, words }): Finding => [
			lineOf(node),
			`The heading “${words}” stands twice.`,
			'Say in each what is under it, or join the two.',
		]),
	);
}

/** Every heading of a guide, in reading order. */
export function headingsIn(node: Nodes): Heading[] {
	if (node.type === 'heading') return [node];
	return 'children' in node ? node.children.flatMap(headingsIn) : [];
}

/** The place that a page makes of a heading: `'Sit to cook'` gives `'sit-to-cook'`. */
const placeOf = (words: string) =>
	words
		.trim()
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
		.replaceAll(/\s/g, '-');

function toHeading(url: string, places: string[], line: number): Finding[] {
	const place = url.startsWith('#') ? url.slice(1) : undefined;
	if (place === undefined || places.includes(place)) return [];
	const meant = closestName(place, places);
	const fix = meant ? `Did you mean #${meant}?` : 'Name the part in words, without a link.';
	return found(line, `No heading here makes a place called ${place}.`, fix);
}

function toWorksheet(url: string, names: string[], line: number): Finding[] {
	const [, name] = /^\/worksheets\/([^/#?]+)/.exec(url) ?? [];
	if (name === undefined || names.length === 0 || names.includes(name)) return [];
	const meant = closestName(name, names);
	const fix = meant ? `Did you mean /worksheets/${meant}/?` : 'Write /worksheets/ for all of them.';
	return found(line, `There is no worksheet called ${name}.`, fix);
}

function toWholeAddress(url: string, { guides, worksheets }: Library, line: number): Finding[] {
	// What leads to the author's own computer is told among the links.
	if (onThisSite(url) !== undefined) return [];
	const [, path = '', kind = '', name = ''] =
		/^https?:\/\/[^/]+(\/(guides|worksheets)\/([^/#?]+))/.exec(url) ?? [];
	const isOurs =
		kind === 'guides' ? guides.some(({ slug }) => slug === name) : worksheets.has(name);
	return isOurs
		? found(line, 'This is the whole address of a page of ours, which may move.', `Write ${path}/.`)
		: [];
}
