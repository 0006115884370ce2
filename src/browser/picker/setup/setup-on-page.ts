import type { KeptSetup, Rest } from './kept-setup.ts';
import { drawOwnPacks, NOTHING_OWN, type OwnPacks } from './own-packs.ts';
import { showNotHere } from './guides-not-here.ts';
import { emptySetup, fillSetup, isSetupEmpty, notHeld, typedSetup } from './practice-form.ts';
import { showRest } from './rest-of-setup.ts';

/** A practice's set-up as it stands on the page: in the fields, among the packs, and what has no place here. */
export class SetupOnPage {
	readonly #root: ParentNode;
	#own = NOTHING_OWN;
	#rest: Rest = {};
	/** What is kept of fields that cannot hold it, and what stands in them instead. */
	#notHeld: Rest = {};
	#shown: Rest = {};

	constructor(root: ParentNode) {
		this.#root = root;
	}

	/** The favourites and packs, drawn anew when they change. */
	get own(): OwnPacks {
		return this.#own;
	}

	set own({ favourites, packs }: OwnPacks) {
		// Of a whole set-up nothing else: what stands in the fields is read from there.
		this.#own = { favourites, packs };
		drawOwnPacks(this.#root, this.#own);
		showNotHere(this.#root, this.#own);
	}

	/** What a newer page kept beside. */
	get rest(): Rest {
		return this.#rest;
	}

	get value(): KeptSetup {
		const fields = { ...typedSetup(this.#root), ...this.#notHeld };
		return { fields, own: this.#own, rest: this.#rest };
	}

	get isEmpty(): boolean {
		const { favourites, packs } = this.#own;
		const others = Object.keys({ ...this.#rest, ...this.#notHeld });
		return isSetupEmpty(this.#root) && [...favourites, ...packs, ...others].length === 0;
	}

	/** A field was typed in: its words take the place of what it could not hold. */
	typed(): void {
		const now: Rest = { ...typedSetup(this.#root) };
		const stay = Object.entries(this.#notHeld).filter(
			([name]) => String(now[name]) === String(this.#shown[name]),
		);
		this.#notHeld = Object.fromEntries(stay);
		showRest(this.#root, { ...this.#rest, ...this.#notHeld });
	}

	/** Puts another set-up in place of all of it. */
	fill({ fields, own, rest }: KeptSetup): void {
		emptySetup(this.#root);
		fillSetup(this.#root, fields);
		const shown = typedSetup(this.#root);
		this.#shown = { ...shown };
		this.#notHeld = notHeld(fields, shown);
		this.#rest = rest;
		showRest(this.#root, { ...rest, ...this.#notHeld });
		this.own = own;
	}
}
