import { announce } from '#browser/page/announce.ts';

/** What is said waits until typing rests, in ms: said at each letter, it would talk over whoever hears the letters. */
export const REST = 1000;

/** The one line that is said of an answer: whom to call, what was searched for, how many guides fit. */
export class SaidAnswer {
	#rest = 0;
	#isFollowed = false;
	readonly #line: () => HTMLElement;

	constructor(line: () => HTMLElement) {
		this.#line = line;
	}

	/** Find was pressed: the keyboard goes on to the answer that comes next. */
	follow(): void {
		this.#isFollowed = true;
	}

	/** Typing goes on. */
	wait(): void {
		clearTimeout(this.#rest);
	}

	/** Says an answer once. What is no longer true goes at once; what is true comes after a rest. */
	say(said: string, rest: number): void {
		const line = this.#line();
		this.wait();
		if (line.textContent !== said) line.textContent = '';
		const isGoneTo = this.#isFollowed && said !== '';
		// The group that is gone to is named by the line, and would be heard twice.
		line.setAttribute('aria-live', isGoneTo ? 'off' : 'polite');
		if (isGoneTo) {
			this.#isFollowed = false;
			announce(line, said);
			line.parentElement?.focus();
		} else this.#rest = window.setTimeout(() => announce(line, said), rest);
	}
}
