import type { KeptSetup, Rest } from './kept-setup.ts';
import { drawOwnPacks, NOTHING_OWN, type OwnPacks } from './own-packs.ts';
import { emptySetup, fillSetup, isSetupEmpty, typedSetup } from './practice-form.ts';
import { showRest } from './rest-of-setup.ts';

/** A practice's set-up as it stands on the page: in the fields, among the packs, and what has no place here. */
export class SetupOnPage {
	readonly #root: ParentNode;
	#own = NOTHING_OWN;
	#rest: Rest = {};

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
	}

	/** What a newer page kept beside. */
	get rest(): Rest {
		return this.#rest;
	}

	get value(): KeptSetup {
		return { fields: typedSetup(this.#root), own: this.#own, rest: this.#rest };
	}

	get isEmpty(): boolean {
		const { favourites, packs } = this.#own;
		return (
			isSetupEmpty(this.#root) && [...favourites, ...packs, ...Object.keys(this.#rest)].length === 0
		);
	}

	/** Puts another set-up in place of all of it. */
	fill({ fields, own, rest }: KeptSetup): void {
		emptySetup(this.#root);
		fillSetup(this.#root, fields);
		this.#rest = rest;
		showRest(this.#root, rest);
		this.own = own;
	}
}
