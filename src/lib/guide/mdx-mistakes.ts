import { bracketMistakes } from '#lib/guide/mistakes/brackets.ts';
import { pastedMistakes } from '#lib/guide/mistakes/pasted-marks.ts';
import { colonSettingMistakes } from '#lib/guide/mistakes/colon-settings.ts';
import { programWordMistakes } from '#lib/guide/mistakes/program-words.ts';
import { htmlMistakes } from '#lib/guide/mistakes/html-tags.ts';
import { settingMistakes } from '#lib/guide/mistakes/setting-quotes.ts';
import { quotedSettingMistakes } from '#lib/guide/mistakes/quotes-in-settings.ts';
import { spacedPartMistakes } from '#lib/guide/mistakes/spaced-parts.ts';
import { unclosedPartMistakes } from '#lib/guide/mistakes/unclosed-parts.ts';

/** Something typed in good faith that MDX takes for code. */
export interface MdxMistake {
	/** Where it begins and ends in the text, for reading on without it. */
	start: number;
	end: number;
	/** What the parser is given in its place: a space where this is left out. Line ends are kept. */
	instead?: string;
	/** Whether to leave it out of the report, since its opening tag is in there. */
	isSilent?: boolean;
	/** The line on which it stands. */
	line: number;
	says: string;
	fix: string;
}

/** A mistake before its line is known. */
export type FoundMistake = Omit<MdxMistake, 'line'>;

const finders = [
	pastedMistakes,
	spacedPartMistakes,
	colonSettingMistakes,
	quotedSettingMistakes,
	htmlMistakes,
	programWordMistakes,
	settingMistakes,
	bracketMistakes,
	unclosedPartMistakes,
];

/** Every mistake in the words below the facts, in reading order, given the last line of the facts. */
export function mdxMistakes(text: string, factsEnd: number): MdxMistake[] {
	const lineStarts = startsOfLines(text);
	const body = lineStarts[factsEnd] ?? text.length;
	const mistakes: MdxMistake[] = [];
	// How far what was found reaches from each place: as many marks as fit in a file must not take minutes.
	const reach = new Int32Array(text.length + 1).fill(-1);
	// Each finder gets the text without what earlier ones found, so that nothing is reported twice.
	let rest = ' '.repeat(body) + text.slice(body);
	for (const find of finders) {
		for (const mistake of find(blankPlainText(rest))) {
			const { start, end } = mistake;
			if ((reach[start] ?? -1) >= end) continue;
			for (let at = start; at <= end; at++) reach[at] = Math.max(reach[at] ?? -1, end);
			mistakes.push({
				...mistake,
				line: lineStarts.findLastIndex((lineStart) => lineStart <= start) + 1,
			});
		}
		rest = rest
			.split('')
			.map((sign, at) => ((reach[at] ?? -1) > at ? blank(sign) : sign))
			.join('');
	}
	return mistakes.toSorted((a, b) => a.start - b.start || b.end - a.end);
}

/** The text without its mistakes, with every line where it was. */
export function blankOut(text: string, mistakes: MdxMistake[]): string {
	const parts: string[] = [];
	let from = 0;
	for (const { start, end, instead } of mistakes) {
		if (start < from) continue;
		const lineEnds = text.slice(start, end).replaceAll(/[^\n]/g, '');
		parts.push(text.slice(from, start), instead ?? ` ${lineEnds}`);
		from = end;
	}
	return parts.join('') + text.slice(from);
}

/** As long as what was there, with its line ends where they were. */
const blank = (found: string) => found.replaceAll(/[^\n]/g, ' ');

/** Blanks what MDX itself takes as plain text: code between backticks, and a character after a backslash. */
function blankPlainText(text: string): string {
	return text
		.replaceAll(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:^\1|$(?![\s\S]))/gm, blank)
		.replaceAll(/(`+)(?!`)[^\n]*?[^`\n]\1(?!`)/g, blank)
		.replaceAll(/\\[<{}]/g, blank);
}

function startsOfLines(text: string): number[] {
	return [0, ...text.matchAll(/\n/g).map(({ index }) => index + 1)];
}
