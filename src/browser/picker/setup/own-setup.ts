import type { PracticeSetup } from '#lib/hand-over/practice-setup.ts';
import { askBeforeLeaving } from '#browser/form/ask-before-renewal.ts';
import { FormUndo } from '#browser/form/form-undo.ts';
import { onTyped } from '#browser/form/on-typed.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { pressedButton } from '#browser/page/pressed-button.ts';
import { askOver } from './ask-over.ts';
import { saysNotHere, takenOut } from './guides-not-here.ts';
import { keptSetup, type KeptSetup } from './kept-setup.ts';
import { makeOwn, NOTHING_OWN, type OwnPacks } from './own-packs.ts';
import type { SlipOnPage } from '#browser/picker/slip/slip-on-page.ts';
import { fieldsOf, ofFields } from './setup-fields.ts';
import { checkedSetup, openSetupFile, pressFiles, setupFile } from './setup-file.ts';
import { SetupOnPage } from './setup-on-page.ts';
import { showUnkept } from './unkept-line.ts';
import { showUnread } from './unread-line.ts';

const { setup: says } = pageWords().recommend;

/** A practice's own set-up: in the form and among the packs, on this computer if wanted, and as a file or a link. */
export class OwnSetup {
	readonly #root: HTMLElement;
	readonly #slip: SlipOnPage;
	readonly #page: SetupOnPage;
	readonly #kept;
	readonly #undo: FormUndo<KeptSetup>;
	/** What was made last on this page, of which guides: the second press of a shaking hand hears the same. */
	#made: { of: string; words: string } | undefined;
	/** Whether all of it came by a link or a file, which bring it again. */
	#isBrought = false;

	constructor(root: HTMLElement, slip: SlipOnPage) {
		this.#root = root;
		this.#slip = slip;
		this.#page = new SetupOnPage(root);
		const value = () => this.#page.value;
		const fill = (setup: KeptSetup) => this.#take(setup);
		this.#undo = new FormUndo(() => this.#kept, { value, fill, fieldsOf, ofFields });
		this.#kept = keptSetup(root, {
			value,
			isEmpty: () => this.#page.isEmpty,
			fill,
			say: (words, what) => {
				slip.showStatus(words);
				showUnread(root, words, what);
				showUnkept(root, this.#goes());
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
			this.#page.typed();
			this.#kept.changed();
			showUnkept(this.#root, this.#goes(), target);
		});
		const say = (words: string) => this.#slip.showStatus(words);
		const file = setupFile(this.#root);
		file.addEventListener('change', () => void openSetupFile(file, (text) => this.open(text), say));
		askBeforeLeaving(this.#goes);
	}

	/** Puts in place what a link or file holds. It is kept only when that is asked for anew. `before` is said first. */
	async open(text: string, before = ''): Promise<void> {
		const setup = await checkedSetup(text);
		const say = (words: string) => this.#slip.showStatus(`${before} ${words}`.trim());
		findPart<HTMLDetailsElement>(this.#root, '[data-setup]').open = true;
		if (typeof setup === 'string') say(setup);
		else askOver(this.#root, this.#goes(), () => say(this.#put(setup)), say);
	}

	/** Whether something stands in it that this computer does not keep. */
	get isUnsaved(): boolean {
		return this.#kept.isUnsaved;
	}

	/** Whether something goes with the page that was typed or made here. */
	readonly #goes = () => this.#kept.isUnsaved && !this.#isBrought;

	#take(setup: KeptSetup): void {
		this.#page.fill(setup);
		this.#made = undefined;
		this.#isBrought = false;
		this.#slip.finishLater();
	}

	#put(setup: PracticeSetup): string {
		this.#change(() => {
			this.#take({ fields: setup, own: setup, rest: this.#page.rest });
			this.#isBrought = true;
			this.#kept.pause();
		});
		return `${says.opened} ${saysNotHere(this.#root, setup)}`.trim();
	}

	#press(button: HTMLButtonElement | null): void {
		if (!button) return;
		const taken = takenOut(this.#root, this.#page.own, button.dataset);
		if (taken) this.#changeOwn(taken, says.removed);
		else if ('ownFavourites' in button.dataset) this.#make('favourites');
		else if ('ownPack' in button.dataset) this.#make('pack');
		else if ('forget' in button.dataset) this.#forget();
		else if ('setupUndo' in button.dataset) this.#say(this.#undo.undo());
		else pressFiles(this.#root, button, this.#page.own, (words) => this.#slip.showStatus(words));
	}

	/** What was chosen for a pack is for nobody: it is not to stand there for the next patient. */
	#make(kind: 'favourites' | 'pack'): void {
		const of = String(this.#slip.codes);
		const made = makeOwn(this.#root, kind, this.#page.own, this.#slip.codes);
		const isAgain = made === says.nameFirst && this.#made?.of === of;
		if (typeof made === 'string')
			return this.#slip.showStatus(isAgain ? (this.#made?.words ?? '') : made);
		this.#slip.give('setup');
		this.#changeOwn(made.own, made.words, of);
	}

	#changeOwn(own: OwnPacks, words: string, of = ''): void {
		this.#change(() => (this.#page.own = own));
		this.#made = { of, words };
		this.#isBrought = false;
		this.#slip.showStatus(words);
		this.#kept.changed();
	}

	#forget(): void {
		this.#change(() => {
			this.#take({ fields: {}, own: NOTHING_OWN, rest: {} });
			this.#kept.forget('cleared');
		});
	}

	/** Makes a change that may take something of the set-up. */
	#change(make: () => void): void {
		this.#undo.change(make);
		for (const undo of this.#root.querySelectorAll<HTMLElement>('[data-setup-undo]'))
			undo.hidden = !this.#undo.isThere;
	}

	#say(words: string): void {
		if (words) this.#slip.showStatus(words);
	}
}
