import { bracketSlips } from '#lib/guide/mistakes/brackets.ts';
import { codeSlips } from '#lib/guide/mistakes/program-words.ts';
import { htmlSlips } from '#lib/guide/mistakes/html-tags.ts';
import { settingSlips } from '#lib/guide/mistakes/setting-quotes.ts';
import { tagSlips } from '#lib/guide/mistakes/unclosed-parts.ts';

/** Something typed in good faith that MDX takes for code. */
export interface Slip {
	/** Where it begins and ends in the text, for reading on without it. */
	start: number;
	end: number;
	/** What to read in its place, with as many line ends; a space where this is missing. */
	instead?: string;
	/** Whether it goes without saying, since its other half was told of. */
	isSilent?: boolean;
	/** The line on which it stands. */
	line: number;
	says: string;
	fix: string;
}

/** A slip before its line is known. */
export type FoundSlip = Omit<Slip, 'line'>;

const finders = [htmlSlips, codeSlips, settingSlips, bracketSlips, tagSlips];

/** Every slip in the words below the facts, in reading order, given the last line of the facts. */
export function mdxSlips(text: string, factsEnd: number): Slip[] {
	const lineStarts = startsOfLines(text);
	const body = lineStarts[factsEnd] ?? text.length;
	const slips: Slip[] = [];
	// Each finder reads on without what the one before it found, so nothing is told twice.
	let rest = ' '.repeat(body) + text.slice(body);
	for (const find of finders) {
		for (const slip of find(hideQuoted(rest))) {
			if (slips.some(({ start, end }) => start <= slip.start && slip.end <= end)) continue;
			slips.push({ ...slip, line: lineStarts.findLastIndex((start) => start <= slip.start) + 1 });
		}
		rest = sameLength(rest, slips);
	}
	return slips.toSorted((a, b) => a.start - b.start);
}

/** The text without its slips, with every line where it was. */
export function blankOut(text: string, slips: Slip[]): string {
	return slips.toReversed().reduce((rest, { start, end, instead }) => {
		const lineEnds = rest.slice(start, end).replaceAll(/[^\n]/g, '');
		return rest.slice(0, start) + (instead ?? ` ${lineEnds}`) + rest.slice(end);
	}, text);
}

function sameLength(text: string, slips: Slip[]): string {
	return slips.reduce((rest, { start, end }) => {
		const blank = rest.slice(start, end).replaceAll(/[^\n]/g, ' ');
		return rest.slice(0, start) + blank + rest.slice(end);
	}, text);
}

/** Hides what MDX itself passes over: code between backticks, and what follows a backslash. */
function hideQuoted(text: string): string {
	const blank = (found: string) => found.replaceAll(/[^\n]/g, ' ');
	return text
		.replaceAll(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\1|$(?![\s\S]))/gm, blank)
		.replaceAll(/(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, blank)
		.replaceAll(/\\[<{}]/g, blank);
}

function startsOfLines(text: string): number[] {
	return [0, ...text.matchAll(/\n/g).map(({ index }) => index + 1)];
}
