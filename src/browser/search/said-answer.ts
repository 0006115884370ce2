import { announce, say } from '#browser/page/announce.ts';

/** The one line that is said of an answer: whom to call, what was searched for, how many guides fit. */
export class SaidAnswer {
	#isFollowed = false;
	readonly #line: () => HTMLElement;

	constructor(line: () => HTMLElement) {
		this.#line = line;
	}

	/** Find was pressed: the keyboard goes on to the answer that comes next. */
	follow(): void {
		this.#isFollowed = true;
	}

	/** Says an answer once, with what is to be pressed on its line. */
	say(said: string, also: (Node | string)[]): void {
		const line = this.#line();
		const isGoneTo = this.#isFollowed && said !== '';
		if (!isGoneTo) return announce(line, said, ...also);
		this.#isFollowed = false;
		// The group that is gone to is named by the line, and would be heard twice.
		line.replaceChildren(said, ...also);
		say(line, '');
		line.parentElement?.focus();
	}
}
