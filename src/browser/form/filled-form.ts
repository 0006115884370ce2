import type { Field } from '#browser/page/coming-back.ts';
import type { KeepOutcome } from '#browser/page/kept-record.ts';

/**
 * What came of keeping, or not: `halfTyped`, all is kept but a day or time that is not whole; `joined`, the kept
 * copy filled what was not typed yet; `otherStays`, another window's newer copy is left; `refused`, the browser did
 * not take it off.
 */
export type Told =
	| KeepOutcome
	| 'halfTyped'
	| 'restored'
	| 'joined'
	| 'stopped'
	| 'cleared'
	| 'otherStays'
	| 'refused';

/** What a form says of itself to what keeps it. */
export interface Filled<Value> {
	value: () => Value;
	isEmpty: () => boolean;
	/** Fills the form with what is kept, and no other words; `isChosen` where its reader asked for it, in place of what stood there. */
	fill: (kept: Value, isChosen: boolean) => void;
	/** Follows where words that were typed first took the place of some of this kept copy. */
	joined?: (kept: Value) => void;
	fields: () => Iterable<Field>;
	/** Where its words on keeping stand, and a question after them. */
	status: () => HTMLElement;
	/** Is told what came of keeping: the form says so in its own words. */
	tell: (what: Told) => void;
	/** Whether its words are worth a question before the page is left: they are, unless it says no. */
	warns?: boolean;
}
