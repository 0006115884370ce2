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

/** Puts the slip on the paper that was chosen, or on A4, and offers no paper that cannot hold it. */
export function showPaper(root: ParentNode, wanted: Paper): void {
	const { used, offered, sides } = layOutSlip(root, wanted);
	offerPapers(root, offered);
	findPart(root, '[data-slip]').dataset['sides'] = String(sides);
	const says = pageWords().recommend;
	const names = {
		wanted: wanted.toUpperCase(),
		used: used.toUpperCase(),
		sides: says.sides(sides),
	};
	const note = used === wanted ? '' : filledIn(says.paperGrew, names);
	const line = findPart(root, '[data-paper-note]');
	if (note === line.textContent) return;
	line.textContent = note;
	// What no longer holds is taken back, and large print goes on A4 anyway.
	if (note === '' || 'print' in document.documentElement.dataset) return say(line, '');
	// It is said with what was chosen.
	findPart(root, '[data-status]').append(` ${note}`);
	say(line, note);
}

/** Leaves no trace of how a slip was laid out, nor of what was said of it. */
export function forgetLayout(root: ParentNode): void {
	const line = findPart(root, '[data-paper-note]');
	line.textContent = '';
	say(line, '');
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
 * Lays the slip out on the paper that was asked for, or on A4 where it does not hold the slip: large print, and a slip with guides behind it, go on A4 alone. The ruled lines go first
 * where they would take one more sheet, and the cut line where the steps begin a sheet of their own.
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
	const least = sheets(slip, used, 'lines rest');
	const left = sheets(slip, used, 'rest') > least ? ['lines'] : [];
	const isParted = sheets(slip, used, left.join(' ')) > least;
	if (used === 'a5' || isParted) left.push('cut');
	// Paper holds a little less than columns do: lines at the foot of a full sheet would be alone on the next.
	if (isParted && !left.includes('lines')) left.push('lines');
	slip.dataset['leftOut'] = left.join(' ');
	document.documentElement.dataset['paper'] = used;
	// Steps that do not fit under the slip begin a sheet of their own, which columns cannot show.
	return { used, offered, sides: used === 'a4' && isParted ? least + 1 : least };
}

/** How many sheets of a paper the slip takes without some of its parts: columns of that size break as sheets do. */
function sheets(slip: HTMLElement, paper: Paper, without: string): number {
	document.documentElement.dataset['paper'] = paper;
	slip.dataset['leftOut'] = without;
	slip.dataset['measured'] = '';
	const wide = slip.scrollWidth / PIXELS_PER_MM;
	delete slip.dataset['measured'];
	return Math.round((wide + GAP) / (papers[paper].width + GAP));
}
