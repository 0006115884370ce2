import { mendedCodes } from '#lib/hand-over/mended-code.ts';
import { writeRecommendation, type ReadRecommendation } from '#lib/hand-over/recommendation.ts';
import { createElement, link } from '#browser/page/create-element.ts';
import { pageWords } from '#browser/page/page-words.ts';

const { readersList: says, codes: codeWords } = pageWords();

/** The most guides that the rest of a code is offered for: with one figure left it might be any. */
const MOST_CHOICES = 3;

/** What the list says of a link: what it passed over, what it may have meant, and that its end is missing. */
export function listNotes(
	read: ReadRecommendation,
	held: ReadonlyMap<string, string>,
	asksForNone: boolean,
): HTMLElement[] {
	const shown = read.codes.filter((code) => held.has(code));
	const gone = read.codes.filter((code) => !held.has(code));
	const more = [...held.keys()].filter((code) => !shown.includes(code));
	const meant = read.figures
		.map((typed) => ({ typed, choices: mendedCodes(typed, more) }))
		.filter(({ choices }) => choices.length > 0);
	const mended = meant.map(({ typed }) => typed);
	const unknown = read.unknown.filter((part) => !mended.includes(part));
	const endings = endingsOf(read.cut ?? '', more);
	const choose = (choices: string[]) =>
		choices.map((code) => choice(code, held.get(code) ?? '', { ...read, codes: [...shown, code] }));
	return [
		...(shown.length === 0 && meant.length === 0 && !asksForNone ? [line(says.nothing)] : []),
		...meant.flatMap(({ typed, choices }) => [
			line(codeWords.didYouMean(typed)),
			...choose(choices),
		]),
		...(read.cut === undefined ? [] : [line(says.cut)]),
		...(endings.length > 0 ? [line(says.cutMayBe), ...choose(endings)] : []),
		...(unknown.length > 0 ? [line(says.unknown(unknown.join(', ').slice(0, 60)))] : []),
		...(gone.length > 0 ? [line(says.gone(gone.join(', ')))] : []),
		...(read.tooMany.length > 0 ? [line(says.tooMany(read.tooMany.join(', ')))] : []),
	];
}

/** A note, as a paragraph. */
export function line(text: string): HTMLElement {
	return createElement('p', {}, text);
}

/** The codes that may have stood there, where they are few. */
function endingsOf(cut: string, codes: string[]): string[] {
	const fitting = cut === '' ? [] : codes.filter((code) => code.startsWith(cut));
	return fitting.length <= MOST_CHOICES ? fitting : [];
}

function choice(code: string, title: string, wanted: ReadRecommendation): HTMLElement {
	return createElement(
		'p',
		{},
		link(`#${writeRecommendation(wanted)}`, codeWords.choose(code, title)),
	);
}
