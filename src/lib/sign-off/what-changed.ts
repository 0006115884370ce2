import { bodyOf, type GuideFile } from '#lib/guide/guide-file.ts';
import { signedFacts } from '#lib/sign-off/seal/signed-facts.ts';
import { editDistance } from '#lib/text/edit-distance.ts';
import { differences, type Run } from '#lib/text/word-difference.ts';

type Signed = Pick<GuideFile, 'text' | 'front'>;

/** Where the words of a guide differ from those that were checked: all that a sign-off is of, line by line. */
export function whatChanged(checked: Signed, current: Signed): Run[][] {
	return differences(linesOf(checked), linesOf(current));
}

/** Each fact that is signed on a line of its own, under its name, and the words. */
function linesOf(guide: Signed): string[] {
	return [
		...factLines(signedFacts('guide', guide.front.values), ''),
		...bodyOf(guide)
			.split('\n')
			.filter((line) => line.trim()),
	];
}

function factLines(value: unknown, name: string): string[] {
	if (Array.isArray(value)) return value.flatMap((inner) => factLines(inner, name));
	if (typeof value !== 'object' || value === null) return [`${name}: ${String(value)}`];
	return Object.entries(value).flatMap(([key, inner]) =>
		factLines(inner, name ? `${name} ${key}` : key),
	);
}

const CHANGE_LINE = /^changes (?:on|what): /;
const MOST_WORDS = 3;
const MOST_LETTERS = 2;
/** Short words turn a sentence round, and so do sides and figures. */
const WEIGHTY =
	/\d|\b(?:not|no|now|nor|never|none|without|only|before|after|left|right|weaker|stronger|more|less|stop|start|on|off|up|down|in|out|hot|call)\b|n[’']t\b/i;

/**
 * Whether a mend is so small that a checker may be asked for it alone: three words at most that are spelt
 * otherwise, or addresses of links; and the line that tells of it. Nothing weighty is small.
 */
export function isSmallMend(changes: readonly Run[][]): boolean {
	const places = changes.filter((runs) => !isChangeLine(runs));
	const words = places.flat().filter(({ kind }) => kind === 'out').length;
	return words > 0 && words <= MOST_WORDS && places.every(isSmall);
}

const isChangeLine = (runs: Run[]) =>
	runs.every(
		({ kind, text }) => kind === 'in' && text.split('\n').every((line) => CHANGE_LINE.test(line)),
	);

/** Facts that are names of something else, or one of a few values: none is only spelt otherwise. */
const NAMES =
	/^(?:code|audience|written|evidence (?:grade|sources)|sources (?:year|read)|checkFirst (?!askFirst)\w+)\b[\w ]*: /m;

function isSmall(runs: Run[]): boolean {
	if (NAMES.test(runs.map(({ text }) => text).join(''))) return false;
	const of = (kind: Run['kind']) => runs.filter((run) => run.kind === kind);
	const [out, put] = [of('out'), of('in')];
	return (
		out.length === put.length &&
		out.every(({ text }, index) => isRespelt(text, put[index]?.text ?? ''))
	);
}

function isRespelt(before: string, after: string): boolean {
	const [address, other] = [before, after].map((text) => LINK.exec(text));
	if (address && other) return address[1] === other[1];
	if ([before, after].every((text) => /^https:\S+$/.test(text))) return true;
	if (/[\s=<>{}]/.test(before + after) || [before, after].some((text) => WEIGHTY.test(text)))
		return false;
	return editDistance(before, after) <= MOST_LETTERS;
}

/** The end of a link as typed, with the words before its address. */
const LINK = /^(.*\]\()[^)\s]+\)[.,:;]?$/;
