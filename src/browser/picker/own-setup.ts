import type { PracticeSetup } from '#lib/hand-over/practice-setup.ts';
import { SETUP_VERSION, setupLink } from '#lib/hand-over/setup-link.ts';
import { onTyped } from '#browser/form/on-typed.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';
import { pressedButton } from '#browser/page/pressed-button.ts';
import { copyLine } from './copy-line.ts';
import { keptSetup } from './kept-setup.ts';
import { openSetupFile, saveSetup } from '#browser/form/setup-file.ts';
import { drawOwnPacks, makeOwn, NOTHING_OWN, withoutOne, type OwnPacks } from './own-packs.ts';
import type { SlipOnPage } from './slip/slip-on-page.ts';
import { emptySetup, fillSetup, isSetupEmpty, typedSetup } from './practice-form.ts';

const { setup: says } = pageWords().recommend;
type Slip = Pick<SlipOnPage, 'codes' | 'finishLater' | 'give' | 'showStatus'>;

/** A practice's own set-up: in the form and among the packs, on this computer if wanted, and as a file or a link. */
export class OwnSetup {
	readonly #root: HTMLElement;
	readonly #slip: Slip;
	readonly #kept;
	#own = NOTHING_OWN;
	/** What was made last on this page, of which guides: the second press of a shaking hand hears the same. */
	#made: { of: string; words: string } | undefined;

	constructor(root: HTMLElement, slip: Slip) {
		this.#root = root;
		this.#slip = slip;
		this.#kept = keptSetup(root, {
			value: () => ({ fields: typedSetup(root), own: this.#own }),
			isEmpty: () =>
				isSetupEmpty(root) && this.#own.favourites.length + this.#own.packs.length === 0,
			fill: ({ fields, own }) => this.#take(fields, own),
			say: (words) => slip.showStatus(words),
		});
	}

	/** Brings back what this computer keeps, and lets the form and its buttons work. */
	start(): void {
		this.#kept.start();
		this.#root.addEventListener('click', (event) => this.#press(pressedButton(event)));
		onTyped(this.#root, (target) => {
			if (target instanceof HTMLElement && 'practice' in target.dataset) this.#kept.changed();
		});
		this.#file.addEventListener(
			'change',
			() =>
				void openSetupFile(
					this.#file,
					(text) => this.open(text),
					(words) => this.#slip.showStatus(words),
				),
		);
		// A pack is not typed again in no time, as a name is.
		window.addEventListener('beforeunload', (event) => {
			if (this.#made && this.#kept.isUnsaved) event.preventDefault();
		});
	}

	/** Puts in place what a link or file holds, once it is checked. It is kept only when that is asked for anew. `before` is said first. */
	async open(text: string, before = ''): Promise<void> {
		this.#slip.showStatus(`${before} ${await this.#put(text)}`.trim());
		findPart<HTMLDetailsElement>(this.#root, '[data-setup]').open = true;
	}

	/** Whether something stands in it that this computer does not keep. */
	get isUnsaved(): boolean {
		return this.#kept.isUnsaved;
	}

	get #file(): HTMLInputElement {
		return findPart(this.#root, '[data-setup-file]');
	}

	get #setup(): PracticeSetup {
		return {
			keepDoing: 'practice',
			version: SETUP_VERSION,
			...typedSetup(this.#root),
			...this.#own,
		};
	}

	#take(fields: Parameters<typeof fillSetup>[1], { favourites, packs }: OwnPacks): void {
		emptySetup(this.#root);
		fillSetup(this.#root, fields);
		// Of a whole set-up nothing else: what stands in the fields is read from there.
		this.#own = { favourites, packs };
		this.#made = undefined;
		drawOwnPacks(this.#root, this.#own);
		this.#slip.finishLater();
	}

	async #put(text: string): Promise<string> {
		// Checking takes more than all the rest of the picker: it comes when there is something to check.
		const check = await import('#lib/hand-over/practice-setup.ts').catch(() => undefined);
		if (!check) return says.notRead;
		const setup = check.readPracticeSetup(text);
		if ('problem' in setup) return says.refused(setup.problem);
		this.#take(setup, setup);
		this.#kept.pause();
		return says.opened;
	}

	#press(button: HTMLButtonElement | null): void {
		if (!button) return;
		const { ownRemove } = button.dataset;
		if (ownRemove !== undefined) this.#changeOwn(withoutOne(this.#own, ownRemove), says.removed);
		else if ('ownFavourites' in button.dataset) this.#make('favourites');
		else if ('ownPack' in button.dataset) this.#make('pack');
		else if ('setupSave' in button.dataset) this.#save();
		else if ('setupCopy' in button.dataset) this.#copy(button);
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
		drawOwnPacks(this.#root, own);
		this.#slip.showStatus(words);
		this.#kept.changed();
	}

	#save(): void {
		this.#slip.showStatus(saveSetup(JSON.stringify(this.#setup, null, '\t')));
	}

	#copy(button: HTMLButtonElement): void {
		const line = findPart(this.#root, '[data-setup-line]');
		line.textContent = setupLink(JSON.stringify(this.#setup), this.#root.dataset['site'] ?? '');
		void copyLine(line, button);
	}

	#forget(): void {
		this.#take({}, NOTHING_OWN);
		this.#kept.forget('cleared');
	}
}
