import type { Link, Nodes } from 'mdast';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import type { Library } from '#lib/checks/library.ts';
import { keptWithSomebody } from '#lib/checks/body/kept-links.ts';
import { byNameAlone, onThisSite, toAnother, toGuide } from '#lib/checks/body/guide-links.ts';
import { EMERGENCY_NUMBERS } from '#lib/facts/crisis-help.ts';
import { fileNameIn, isKeptBehindLogIn, isWebAddress, isWrapped } from '#lib/text/web-address.ts';
import { wordsIn } from '#lib/guide/passages.ts';
import { errors, found, warnings, type Finding, type Problem } from '#lib/checks/problem.ts';
import { lineOf } from '#lib/guide/used-parts.ts';

const OWN = /^(?:\/(?!\/)[\x21-\x5B\x5D-\x7E]*|#[\w-]+)$/;
const MAIL = /^mailto:([\w.+-]+)@([\w.-]+)$/;
const DIALLED = new Set(EMERGENCY_NUMBERS.map((number) => `tel:${number}`));
const VAGUE =
	/^(?:click here|here|this|link|this link|this page|this website|more|read more|find out more|learn more)$/i;

/**
 * Whether an address leads somewhere a page may lead: never to a script, nor off by an insecure road, nor to
 * a place that is not what it seems. Of phone numbers only those of emergency services.
 */
export function isSafeAddress(address: string): boolean {
	const [, , mailHost] = MAIL.exec(address) ?? [];
	if (mailHost) return isWebAddress(`https://${mailHost}`);
	return OWN.test(address) || DIALLED.has(address) || isWebAddress(address);
}

/** Whether the words of a link hide which number a press on it calls: `[Call 111](tel:999)`. */
export function hidesNumber({ url, words }: { url: string; words: string }): boolean {
	const number = url.startsWith('tel:') && url.slice('tel:'.length);
	return number !== false && words.replaceAll(/\D/g, '') !== number;
}

/** Links are safe, and those to our own guides lead somewhere. */
export function linksLead({ file, tree }: GuideFile, library: Library): Problem[] {
	return errors(file, tree ? linksIn(tree).flatMap((link) => faultOf(link, library)) : []);
}

/** The words of a link say where it leads, for those who hear a list of links. */
export function linksSayWhere({ file, tree }: GuideFile): Problem[] {
	const vague = (tree ? linksIn(tree) : []).filter((link) => VAGUE.test(wordsIn(link).trim()));
	return warnings(
		file,
		vague.map((link): Finding => [
			lineOf(link),
			`The link "${wordsIn(link)}" does not say where it leads.`,
			'Write the name of the page as its words.',
		]),
	);
}

/** Every link in reading order. */
export function linksIn(node: Nodes): Link[] {
	if (node.type === 'link') return [node];
	return 'children' in node ? node.children.flatMap(linksIn) : [];
}

function faultOf(link: Link, library: Library): Finding[] {
	const line = lineOf(link);
	const { url } = link;
	// An e-mail address in the words is told among what is left over.
	if (url === `mailto:${wordsIn(link)}`) return [];
	const [named] = byNameAlone(url, line, library);
	if (named) return [named];
	if (isBare(link))
		return found(
			line,
			`The address ${wordsIn(link)} stands bare.`,
			`Write it as [words](${url.replace(/^http:/, 'https:')}).`,
		);
	const kept = keptWithSomebody(url);
	if (kept) return found(line, `The link to ${beginningOf(url)} ${kept[0]}.`, kept[1]);
	const own = onThisSite(url);
	if (own !== undefined)
		return found(
			line,
			`The link to ${beginningOf(url)} leads nowhere on another computer.`,
			own === '' ? 'Write /guides/ and the name of its folder.' : `Write ${own}.`,
		);
	if (!isSafeAddress(url))
		return found(line, `The link to ${url} is not safe or not whole.`, fixFor(url));
	if (hidesNumber({ url, words: wordsIn(link) }))
		return found(
			line,
			`A press on “${wordsIn(link)}” calls another number, ${url}.`,
			'Write the number in its words.',
		);
	if (isKeptBehindLogIn(url))
		return found(
			line,
			`The link to ${beginningOf(url)} leads to where only some may look.`,
			'Take it out. If the page is on the open web too, link to that; if it is a source, name it under sources.',
		);
	if (isWrapped(url))
		return found(
			line,
			`The link to ${beginningOf(url)} is the wrapping of a link, and may hold somebody’s e-mail.`,
			'Open it, and copy the address of the page itself.',
		);
	return [...toGuide(url, line, library), ...toAnother(link, line, library)];
}

const beginningOf = (url: string) => (url.length > 40 ? `${url.slice(0, 39)}…` : url);

function fixFor(url: string): string {
	if (url.startsWith('http://')) return `Write ${url.replace('http:', 'https:')}, after trying it.`;
	if (fileNameIn(url) !== undefined)
		return 'A file of yours is nowhere on the web. Write /guides/ and the name of a guide, or take the link out.';
	if (/^[\w-]+(?:\.[\w-]+)+/.test(url)) return `Write https://${url}, after trying it.`;
	if (url.startsWith('tel:'))
		return 'Write <Contact name="…" />: only 999, 111 and 101 may be linked.';
	return 'Begin it with https://, mailto:, / or #.';
}

/** An address typed as plain words, which Markdown makes a link of by itself. */
function isBare(link: Link): boolean {
	const words = wordsIn(link);
	return [words, `http://${words}`].includes(link.url);
}
