/** Before Enter on the empty box prints, nothing was typed or chosen for so long, in ms. */
const QUIET = 1000;
/** A second Enter within this time may be a shaking hand's, in ms. Later it is meant, and prints once all is quiet. */
const DOUBLE = 500;

/** Enter on the empty box: the third of the three actions that hand a guide over. */
export class EnterPrints {
	readonly #print: () => void;
	#busyAt = 0;

	constructor(print: () => void) {
		this.#print = print;
	}

	/** Something was typed, chosen or handed over: what was to be printed is to be looked at again. */
	isBusy(): void {
		this.#busyAt = performance.now();
	}

	/** Prints, now or at the end of the quiet second; false where another Enter is needed. */
	press(): boolean {
		const busyAt = this.#busyAt;
		const since = performance.now() - busyAt;
		if (since < DOUBLE) return false;
		if (since >= QUIET) this.#print();
		else window.setTimeout(() => this.#busyAt === busyAt && this.#print(), QUIET - since);
		return true;
	}
}
