import { parts } from '#lib/guide/part-rules.ts';
import type { FoundMistake } from '#lib/guide/mdx-mistakes.ts';

const COMMENT = /<!--[\s\S]*?(?:-->|$(?![\s\S]))/g;
const ADDRESS = /<((?:https?:\/\/|mailto:)?[^\s<>"]+[.@:][^\s<>"]+)>/g;
const TAG = /<(\/?)([a-z][a-z0-9-]*)(?=[\s/>])((?:"[^"]*"|'[^']*'|[^<>"'])*)>/gi;

const instead: Record<string, string> = {
	br: 'Leave a blank line to begin a new paragraph.',
	p: 'Leave a blank line to begin a new paragraph.',
	b: 'Write **words** for bold.',
	strong: 'Write **words** for bold.',
	i: 'Take the tags away: we use no italics.',
	em: 'Take the tags away: we use no italics.',
	a: 'Write a link as [words](https://address).',
	img: 'Write a picture as <Picture name="…" words="…" />.',
	ul: 'Write a list as lines that begin with "- ".',
	ol: 'Write steps as lines that begin 1. 2. 3.',
	li: 'Write a list as lines that begin with "- ".',
};

/** HTML copied from elsewhere: comments, addresses in angle brackets and tags such as `<br>`. */
export function htmlMistakes(text: string): FoundMistake[] {
	return [
		...comments(text),
		...smallMarks(text),
		...wordTags(text),
		...addresses(text),
		...tags(text),
	];
}

function comments(text: string): FoundMistake[] {
	return [...text.matchAll(COMMENT)].map(({ 0: found, index }) => ({
		start: index,
		end: index + found.length,
		says: 'A comment, <!-- … -->, cannot stand in a guide.',
		fix: 'Take it out. Say it in the pull request instead.',
	}));
}

/** A number set small and high behind words, which is the mark of a source elsewhere; behind cm it is an area. */
function smallMarks(text: string): FoundMistake[] {
	const marks = text.matchAll(/(?<!\b[ck]?m)<sup>\s*\[?\d{1,3}(?:[,–-] ?\d{1,3})*\]?\s*<\/sup>/gi);
	return [...marks].map(({ 0: found, index }) => ({
		start: index,
		end: index + found.length,
		says: `${found} is how other pages mark a source, and leads nowhere here.`,
		fix: 'Take it out, and each like it. Where one of your own sources bears the words out, write <Source number="1" /> with its number.',
	}));
}

/** What Word leaves in words that were copied from it: `<o:p></o:p>`. */
function wordTags(text: string): FoundMistake[] {
	return [...text.matchAll(/<\/?[owvm]:\w+[^<>]*>/gi)].map(({ 0: found, index }) => ({
		start: index,
		end: index + found.length,
		isSilent: found.startsWith('</'),
		says: `${found} came along from Word.`,
		fix: 'Take it out and keep the words.',
	}));
}

function addresses(text: string): FoundMistake[] {
	return [...text.matchAll(ADDRESS)].map(({ 0: found, 1: address = '', index }) => ({
		start: index,
		end: index + found.length,
		// An e-mail address is told among what is left over, and to be taken out.
		isSilent: address.includes('@') && !/^https?:/.test(address),
		says: `An address in angle brackets, ${found}, cannot be read.`,
		fix: `Write a link as [words](${address}).`,
	}));
}

function tags(text: string): FoundMistake[] {
	const found = [...text.matchAll(TAG)].filter(({ 2: name = '' }) => /^[a-z]/.test(name));
	const opened = new Set(found.filter(({ 1: closing }) => !closing).map(({ 2: name }) => name));
	return found.map(({ 0: tag, 1: closing, 2: name = '', index }) => ({
		start: index,
		end: index + tag.length,
		isSilent: closing !== '' && opened.has(name),
		...ownPart(tag, name),
	}));
}

function ownPart(tag: string, name: string): Pick<FoundMistake, 'says' | 'fix'> {
	const part = Object.keys(parts).find((one) => one.toLowerCase() === name.toLowerCase());
	if (part)
		return { says: `${shorten(tag)} is a part in small letters.`, fix: `Write it as <${part}>.` };
	return {
		says: `${shorten(tag)} is HTML, and a guide has none.`,
		fix: (Object.hasOwn(instead, name) && instead[name]) || 'Take the tag away and keep the words.',
	};
}

function shorten(tag: string): string {
	return tag.length > 30 ? `${tag.slice(0, 29).replaceAll('\n', ' ')}…` : tag.replaceAll('\n', ' ');
}
