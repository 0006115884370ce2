import { isCode } from '#lib/facts/codes.ts';
import { plainFigures, standsBesideCodes } from '#lib/hand-over/plain-figures.ts';

/** The codes in a text, and what in it is none. */
export interface FoundCodes {
	codes: string[];
	/** Groups of figures that are no code. */
	figures: string[];
	/** What else it says, as it stood. */
	rest: string[];
	/** Where the end is missing: what is left of the last code, `''` where none of it is. */
	cut?: string | undefined;
}

/** Dashes of every kind, and what else people and programs put between codes. */
const BETWEEN = /[\s\-‐-―−~.,;:+&=]+/;
const ENDS_WITH_DASH = /\d[-‐-―−]$/;
/** The first letter of an option, whose second is missing. */
const HALF_AN_OPTION = /\.[lec]$/;
/** Parts of an address of ours. */
const OF_AN_ADDRESS = /^[rg]?$/;

/**
 * Every code in a text, in order and each once, whatever stands around it: dashes, commas, brackets, the
 * address of the page, figures of another script. Text that a program cut off says so. It never fails.
 */
export function findCodes(text: string): FoundCodes {
	const plain = plainFigures(text)
		.toLowerCase()
		.replaceAll(/https?:\/\/[^\s/]+(?:\/[rg]\/)?/g, ' ');
	const parts = spacedOut(plain.split(BETWEEN).filter(Boolean));
	// What was closed behind a link is no part of it: a bracket, a quotation mark, the end of a sentence.
	const end = plain.replace(/[^\p{L}\p{N}\-‐-―−]+$/u, '');
	const last = (parts.at(-1) ?? '').replace(/[^\p{L}\p{N}]+$/u, '');
	const isHalfOption = HALF_AN_OPTION.test(end);
	const cut = isHalfOption || ENDS_WITH_DASH.test(end) ? '' : cutCode(last, parts.length);
	const lost = isHalfOption ? 1 : (cut ?? '').length;
	const whole = lost > 0 ? [...parts.slice(0, -1), last.slice(0, -lost)] : parts;
	const found: FoundCodes = { codes: [], figures: [], rest: [], cut };
	for (const part of whole) addTo(found, part);
	return { ...found, codes: [...new Set(found.codes)] };
}

function addTo(found: FoundCodes, part: string): void {
	const groups = part.split(/\D+/).filter(Boolean).flatMap(runTogether);
	const said = part.replaceAll(/[^\p{L}\p{N}]/gu, '');
	if (groups.some(isCode) || /^\d+$/.test(said)) {
		found.codes.push(...groups.filter(isCode));
		found.figures.push(...groups.filter((group) => !isCode(group)));
	} else if (!OF_AN_ADDRESS.test(said) && !standsBesideCodes(said)) found.rest.push(part);
}

/** Codes that were run together stand apart: `'87443864'` gives `['8744', '3864']`. */
function runTogether(figures: string): string[] {
	const fours = figures.match(/.{4}/g) ?? [];
	return figures.length % 4 === 0 && fours.every(isCode) ? fours : [figures];
}

/** Figures with spaces inside a code are that code again: `['29', '17']` gives `['2917']`. */
function spacedOut(parts: string[]): string[] {
	const figures = parts.join('');
	const codes = /^\d+$/.test(figures) ? runTogether(figures) : [];
	return codes.length > 0 && codes.every(isCode) ? codes : parts;
}

/** What is left of a last code, if its end is missing. Three figures alone are a slip of the hand, not of a program. */
function cutCode(last: string, parts: number): string | undefined {
	const [, figures = ''] = /(?:^|[^\p{L}\d])(\d{1,3})$/u.exec(last) ?? [];
	const isCut = figures !== '' && (parts > 1 || figures !== last || figures.length < 3);
	return isCut ? figures : undefined;
}
