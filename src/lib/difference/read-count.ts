/** Fewer than this many could point to somebody, and stand in nothing that leaves the page. */
const FEWEST = 5;

/** What stands in a cell: a count, one under five whichever it is, nothing, or what is no count. */
export type Cell = number | 'few' | 'blank' | 'refused';

// Seven figures: no NHS number, telephone number or date of birth is a count.
const COUNT = /^(?:\d{1,7}|\d{1,3}(?:[, ]\d{3}){1,2})$/;
/** As analysts write what they left out themselves. */
const FEW = /^(?:<\s*5|under 5|\*)$/i;

/** Reads a cell as it was typed: `' 1,204 '` gives `1204`, `'<5'` and `'3'` give `'few'`, and a name is refused. */
export function readCount(typed: string): Cell {
	const text = typed.trim();
	if (text === '') return 'blank';
	if (FEW.test(text)) return 'few';
	if (!COUNT.test(text)) return 'refused';
	const count = Number(text.replaceAll(/[, ]/g, ''));
	return count < FEWEST ? 'few' : count;
}
