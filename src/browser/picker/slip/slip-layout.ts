import { papers, papersFor, type Paper } from '#lib/hand-over/papers.ts';
import { filledIn } from '#lib/text/filled-in.ts';
import { say } from '#browser/page/announce.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';

// A pixel is a 96th of an inch, on screen and on paper.
const PIXELS_PER_MM = 96 / 25.4;
/** As in slip.css: what stands between the columns that stand for sheets. */
const GAP = 10;

/** The papers that hold a slip whole, and the one that it goes on. */
interface SlipLayout {
	used: Paper;
	offered: readonly Paper[];
	/** How many sides of it the slip takes. */
	sides: number;
}

/** Puts the slip on the paper that was chosen, or on A4, and offers no paper that cannot hold it. How long it is then, and in large print, is said in one place each. */
export function showPaper(root: ParentNode, wanted: Paper): void {
	const says = pageWords().recommend;
	const large = sidesInLargePrint(root, wanted);
	findPart(root, '[data-large-length]').textContent = says.largeLength(says.sides(large));
	const { used, offered, sides } = layOutSlip(root, wanted);
	offerPapers(root, offered);
	findPart(root, '[data-slip]').dataset['sides'] = String(sides);
	// Printed on both sides, a guide's own sheet would else begin on the back of the slip.
	findPart(root, '[data-full-print]').toggleAttribute('data-after-odd', sides % 2 === 1);
	const names = {
		wanted: wanted.toUpperCase(),
		used: used.toUpperCase(),
		sides: says.sides(sides),
	};
	const note = used === wanted ? '' : filledIn(says.paperGrew, names);
	const line = findPart(root, '[data-paper-note]');
	if (note === line.textContent) return;
	line.textContent = note;
	// Large print goes on A4 anyway: it is not said.
	say(line, 'print' in document.documentElement.dataset ? '' : note);
}

/** Leaves no trace of how a slip was laid out, nor of what was said of it. */
export function forgetLayout(root: ParentNode): void {
	const line = findPart(root, '[data-paper-note]');
	line.textContent = '';
	say(line, '');
	findPart(root, '[data-large-length]').textContent = pageWords().recommend.printLargeSlip;
	findPart(root, '[data-full-print]').removeAttribute('data-after-odd');
	delete document.documentElement.dataset['paper'];
	const { dataset } = findPart(root, '[data-slip]');
	delete dataset['leftOut'];
	delete dataset['sides'];
}

/** Lets these papers be chosen, and no others. */
export function offerPapers(root: ParentNode, offered: readonly Paper[]): void {
	for (const option of findPart<HTMLSelectElement>(root, '[data-practice="paper"]').options)
		option.disabled = !offered.includes(option.value as Paper);
}

/**
 * Lays the slip out on the paper that was asked for, or on A4 where it does not hold the slip: large print, and a slip with guides behind it, go on A4 alone.
 * Whoever asked for A5 asked for no first steps, and gets none where it grows. The ruled lines go first where they would take
 * one more sheet, and the cut line where the steps begin a sheet of their own.
 */
function layOutSlip(root: ParentNode, wanted: Paper): SlipLayout {
	const slip = findPart(root, '[data-slip]');
	const isLarge = document.documentElement.dataset['print'] === 'large';
	// Guides behind the slip are on A4, and one print is on one paper.
	const isFollowed = findPart(root, '[data-full-print]').childElementCount > 0;
	const offered =
		isLarge || isFollowed
			? (['a4'] as const)
			: papersFor((paper) => sheets(slip, paper, 'lines rest'));
	const used = offered.find((paper) => paper === wanted) ?? 'a4';
	// Without steps there is nothing to cut.
	const left: string[] = wanted === 'a5' ? ['rest', 'cut'] : [];
	const least = sheets(slip, used, ['lines', 'rest', ...left].join(' '));
	const fits = (without: string) => sheets(slip, used, without) === least;
	const isParted = wanted === 'a4' && !fits('lines');
	// Paper holds a little less than columns do: lines at the foot of a full sheet would be alone on the next.
	if (isParted) left.push('cut', 'lines');
	// Near the edge the columns are a sheet more without the lines too, where paper is not.
	else if (sheets(slip, used, left.join(' ')) > fewest(slip, used, ['lines', ...left].join(' ')))
		left.push('lines');
	slip.dataset['leftOut'] = left.join(' ');
	document.documentElement.dataset['paper'] = used;
	// Steps that do not fit under the slip begin a sheet of their own, which columns cannot show.
	return { used, offered, sides: isParted ? least + 1 : least };
}

/** How many sides of A4 the slip would take in large print. */
function sidesInLargePrint(root: ParentNode, wanted: Paper): number {
	const { dataset } = document.documentElement;
	const { print } = dataset;
	dataset['print'] = 'large';
	const { sides } = layOutSlip(root, wanted);
	if (print === undefined) delete dataset['print'];
	else dataset['print'] = print;
	return sides;
}

/** How many sheets of a paper the slip takes at least without some of its parts: on paper it may just fit where columns are a little too short. */
const fewest = (slip: HTMLElement, paper: Paper, without: string): number =>
	sheets(slip, paper, without, 'to-the-edge');

/** How many sheets of a paper the slip takes without some of its parts: columns of that size break as sheets do. */
function sheets(slip: HTMLElement, paper: Paper, without: string, measured = ''): number {
	document.documentElement.dataset['paper'] = paper;
	slip.dataset['leftOut'] = without;
	slip.dataset['measured'] = measured;
	const wide = slip.scrollWidth / PIXELS_PER_MM;
	delete slip.dataset['measured'];
	return Math.round((wide + GAP) / (papers[paper].width + GAP));
}
