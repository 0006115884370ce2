import type { PracticeSetup } from '#lib/hand-over/practice-setup.ts';
import { onTyped } from '#browser/form/on-typed.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { pressedButton } from '#browser/page/pressed-button.ts';
import { askOver } from './ask-over.ts';
import { keptSetup, type Rest } from './kept-setup.ts';
import { drawOwnPacks, makeOwn, NOTHING_OWN, withoutOne, type OwnPacks } from './own-packs.ts';
import type { SlipOnPage } from '#browser/picker/slip/slip-on-page.ts';
import { checkedSetup, copySetup, openSetupFile, saveSetup, wholeSetup } from './setup-file.ts';
import { showUnkept } from './unkept-line.ts';
import { showRest } from './rest-of-setup.ts';
import { emptySetup, fillSetup, isSetupEmpty, typedSetup } from './practice-form.ts';

const { setup: says } = pageWords().recommend;
type Slip = Pick<SlipOnPage, 'codes' | 'finishLater' | 'give' | 'showStatus'>;

/** A practice's own set-up: in the form and among the packs, on this computer if wanted, and as a file or a link. */
export class OwnSetup {
	readonly #root: HTMLElement;
	readonly #slip: Slip;
	readonly #kept;
	#own = NOTHING_OWN;
	#rest: Rest = {};
	/** What was made last on this page, of which guides: the second press of a shaking hand hears the same. */
	#made: { of: string; words: string } | undefined;
	/** Whether all of it came by a link or a file, which bring it again. */
	#isBrought = false;

	constructor(root: HTMLElement, slip: Slip) {
		this.#root = root;
		this.#slip = slip;
		this.#kept = keptSetup(root, {
			value: () => ({ fields: typedSetup(root), own: this.#own, rest: this.#rest }),
			isEmpty: () =>
				isSetupEmpty(root) &&
				[...this.#own.favourites, ...this.#own.packs, ...Object.keys(this.#rest)].length === 0,
			fill: ({ fields, own, rest }) => this.#take(fields, own, rest),
			say: (words) => {
				slip.showStatus(words);
				showUnkept(root, this.#goes);
			},
		});
	}

	/** Brings back what this computer keeps, and lets the form and its buttons work. */
	start(): void {
		this.#kept.start();
		this.#root.addEventListener('click', (event) => this.#press(pressedButton(event)));
		onTyped(this.#root, (target) => {
			if (!(target instanceof HTMLElement && 'practice' in target.dataset)) return;
			this.#isBrought = false;
			this.#kept.changed();
			showUnkept(this.#root, this.#goes, target);
		});
		const say = (words: string) => this.#slip.showStatus(words);
		this.#file.addEventListener('change', ({ target }) => {
			void openSetupFile(target as HTMLInputElement, (text) => this.open(text), say);
		});
		window.addEventListener('beforeunload', (event) => {
			if (this.#goes) event.preventDefault();
		});
	}

	/** Puts in place what a link or file holds. It is kept only when that is asked for anew. `before` is said first. */
	async open(text: string, before = ''): Promise<void> {
		const setup = await checkedSetup(text);
		const say = (words: string) => this.#slip.showStatus(`${before} ${words}`.trim());
		findPart<HTMLDetailsElement>(this.#root, '[data-setup]').open = true;
		if (typeof setup === 'string') say(setup);
		else askOver(this.#root, this.#goes, () => say(this.#put(setup)), say);
	}

	/** Whether something stands in it that this computer does not keep. */
	get isUnsaved(): boolean {
		return this.#kept.isUnsaved;
	}

	/** Whether something goes with the page that was typed or made here. */
	get #goes(): boolean {
		return this.#kept.isUnsaved && !this.#isBrought;
	}

	get #file(): HTMLInputElement {
		return findPart(this.#root, '[data-setup-file]');
	}

	#take(
		fields: Parameters<typeof fillSetup>[1],
		{ favourites, packs }: OwnPacks,
		rest: Rest = {},
	): void {
		emptySetup(this.#root);
		fillSetup(this.#root, fields);
		// Of a whole set-up nothing else: what stands in the fields is read from there.
		this.#own = { favourites, packs };
		this.#rest = rest;
		showRest(this.#root, rest);
		this.#made = undefined;
		this.#isBrought = false;
		drawOwnPacks(this.#root, this.#own);
		this.#slip.finishLater();
	}

	#put(setup: PracticeSetup): string {
		this.#take(setup, setup, this.#rest);
		this.#isBrought = true;
		this.#kept.pause();
		return says.opened;
	}

	#press(button: HTMLButtonElement | null): void {
		if (!button) return;
		const { ownRemove } = button.dataset;
		if (ownRemove !== undefined) this.#changeOwn(withoutOne(this.#own, ownRemove), says.removed);
		else if ('ownFavourites' in button.dataset) this.#make('favourites');
		else if ('ownPack' in button.dataset) this.#make('pack');
		else if ('setupSave' in button.dataset)
			this.#slip.showStatus(saveSetup(wholeSetup(this.#root, this.#own)));
		else if ('setupCopy' in button.dataset)
			copySetup(this.#root, wholeSetup(this.#root, this.#own), button);
		else if ('setupOpen' in button.dataset) this.#file.click();
		else if ('forget' in button.dataset) this.#forget();
	}

	/** What was chosen for a pack is for nobody: it is not to stand there for the next patient. */
	#make(kind: 'favourites' | 'pack'): void {
		const of = String(this.#slip.codes);
		const made = makeOwn(this.#root, kind, this.#own, this.#slip.codes);
		const isAgain = made === says.nameFirst && this.#made?.of === of;
		if (typeof made === 'string')
			return this.#slip.showStatus(isAgain ? (this.#made?.words ?? '') : made);
		this.#slip.give('setup');
		this.#changeOwn(made.own, made.words, of);
	}

	#changeOwn(own: OwnPacks, words: string, of = ''): void {
		this.#own = own;
		this.#made = { of, words };
		this.#isBrought = false;
		drawOwnPacks(this.#root, own);
		this.#slip.showStatus(words);
		this.#kept.changed();
	}

	#forget(): void {
		this.#take({}, NOTHING_OWN);
		this.#kept.forget('cleared');
	}
}
