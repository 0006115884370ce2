const MINUTE = 60_000;
const SIGNS_OF_LIFE = [
	'pointerdown',
	'pointermove',
	'wheel',
	'keydown',
	'input',
	'change',
	'focusin',
];

/** Calls back, before all else, when somebody shows that they are there. */
export function onSignOfLife(then: () => void): void {
	for (const sign of SIGNS_OF_LIFE)
		document.addEventListener(sign, then, { capture: true, passive: true });
}

interface Told {
	/** Whether there is anything that the clock must clear: without it, nobody is warned. */
	isNeeded: () => boolean;
	/** One minute is left; or somebody is there again. */
	warn: (isLate: boolean) => void;
	end: () => void;
}

/**
 * Clears what stands on a page that nobody attends to. Every sign of life begins the time again, a minute
 * before the end is warned of, and whoever needs longer can have it (WCAG 2.2.1). A computer that
 * slept for longer is cleared as it wakes, before the hand that woke it counts as a sign of life.
 */
export class IdleClock {
	readonly #told: Told;
	#minutes: number;
	#seen = Date.now();
	#timer = 0;
	#isLate = false;

	constructor(minutes: number, told: Told) {
		this.#minutes = minutes;
		this.#told = told;
		onSignOfLife(() => this.restart());
		document.addEventListener('visibilitychange', () => this.#look());
		this.#wait();
	}

	/** Another length of time; 0 stops the clock. */
	set minutes(minutes: number) {
		this.#minutes = minutes;
		this.#seen = Date.now();
		this.#look();
	}

	/** Somebody is there. */
	restart(): void {
		if (this.#left() <= 0) return this.#look();
		this.#seen = Date.now();
		if (!this.#isLate) return;
		this.#isLate = false;
		this.#told.warn(false);
		this.#wait();
	}

	#left(): number {
		return this.#minutes === 0 ? Infinity : this.#seen + this.#minutes * MINUTE - Date.now();
	}

	#look(): void {
		const left = this.#left();
		const wasLate = this.#isLate;
		this.#isLate = left <= MINUTE && left > 0 && this.#told.isNeeded();
		if (wasLate !== this.#isLate) this.#told.warn(this.#isLate);
		if (left <= 0) {
			this.#seen = Date.now();
			if (this.#told.isNeeded()) this.#told.end();
		}
		this.#wait();
	}

	#wait(): void {
		window.clearTimeout(this.#timer);
		const left = this.#left();
		if (left === Infinity) return;
		this.#timer = window.setTimeout(() => this.#look(), left > MINUTE ? left - MINUTE : left);
	}
}
