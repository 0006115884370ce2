import { foldWords } from '#lib/text/fold-words.ts';
import { announce } from '#browser/page/announce.ts';
import { askWhich } from '#browser/page/ask-which.ts';
import { bringBack } from '#browser/page/coming-back.ts';
import { whenLookedAt } from '#browser/page/looked-at-again.ts';
import { findPart } from '#browser/page/find-part.ts';
import '#browser/page/stand-near.ts';
import { takeAwayNotReady } from '#browser/page/not-ready.ts';
import { guardPresses } from '#browser/page/press-guard.ts';
import { pressedButton } from '#browser/page/pressed-button.ts';
import { readKeptGuide, rowOf, type KeptGuide } from './kept-row.ts';
import {
	isList,
	keptPages,
	listFor,
	removeEverything,
	removeLeftover,
	removePage,
} from './kept-pages.ts';
import { keepPage } from './keep-page.ts';
import { standInPlace } from './not-here.ts';
import { says, terms } from './keep-words.ts';

/** `<kept-guides>` lists what this device keeps, finds among it, and removes one or all. */
class KeptGuides extends HTMLElement {
	#guides: KeptGuide[] = [];

	connectedCallback(): void {
		guardPresses(this);
		bringBack(
			() => this.querySelectorAll('input'),
			() => this.#filter(),
		);
		whenLookedAt(() => void this.#load());
		this.addEventListener('click', (event) => void this.#press(event));
		this.addEventListener('input', () => this.#filter());
		takeAwayNotReady();
		// The worker shows this page in the place of one that is not here.
		const isAskedFor = isList(location.pathname);
		if (!isAskedFor) this.#showStatus(standInPlace());
		void this.#load().then((isRead) => (isRead && isAskedFor ? this.#tidy() : undefined));
	}

	#showStatus(...lines: string[]): void {
		announce(findPart(this, '[data-status]'), lines.filter(Boolean).join(' '));
	}

	/** The list itself is kept anew; when the last page has gone from our site, so does the list. */
	async #tidy(): Promise<void> {
		if (this.#guides.length > 0) await keepPage(listFor(location.pathname), terms, true);
		else await removeLeftover().catch(() => undefined);
	}

	/** Shows what is kept, or that it could not be read, and gives which. A browser without a store has kept nothing. */
	async #load(): Promise<boolean> {
		try {
			const kept = 'caches' in window ? await keptPages() : [];
			const guides = (await Promise.all(kept.map(readKeptGuide))).sort((a, b) =>
				a.title.localeCompare(b.title),
			);
			this.#show(guides);
			return true;
		} catch {
			this.#showStatus(says.page.unread);
			return false;
		}
	}

	#show(guides: KeptGuide[]): void {
		// Rows that hold stay: a hand may be on its way to press one.
		if (JSON.stringify(guides) !== JSON.stringify(this.#guides))
			findPart(this, '[data-list]').replaceChildren(...guides.map(rowOf));
		this.#guides = guides;
		findPart(this, '[data-none]').hidden = this.#guides.length > 0;
		findPart(this, '[data-some]').hidden = this.#guides.length === 0;
		this.#filter();
	}

	#filter(): void {
		const typed = foldWords(findPart<HTMLInputElement>(this, 'input').value).split(' ');
		const rows = [...findPart(this, '[data-list]').children] as HTMLElement[];
		for (const [index, row] of rows.entries()) {
			const finds = this.#guides[index]?.finds ?? '';
			row.hidden = !typed.every((word) => ` ${finds}`.includes(` ${word}`));
		}
		const found = rows.filter((row) => !row.hidden).length;
		announce(findPart(this, '[data-found]'), says.page.found(found));
	}

	async #press(event: Event): Promise<void> {
		const button = pressedButton(event);
		if (!button) return;
		const { remove } = button.dataset;
		try {
			if ('removeAll' in button.dataset) {
				if (!navigator.onLine) return this.#askFirst();
				await removeEverything();
			} else if (remove !== undefined) await removePage(remove);
			else if ('update' in button.dataset) return await this.#update();
			else return;
		} catch {
			return this.#showStatus(says.page.unread);
		}
		await this.#removed();
	}

	/** Without the internet nothing of it can be fetched again. */
	#askFirst(): void {
		this.#showStatus();
		const unread = () => this.#showStatus(says.page.unread);
		const remove = () => removeEverything().then(() => this.#removed(), unread);
		askWhich(findPart(this, '[data-status]'), says.page.removeOffline, [
			[says.page.keepAll, () => undefined],
			[says.page.removeAllNow, () => void remove()],
		]);
	}

	async #removed(): Promise<void> {
		if (!(await this.#load())) return;
		this.#showStatus(this.#guides.length === 0 ? says.page.allRemoved : says.removed);
		// What was pressed is gone: the next press starts from here.
		const next = this.#guides.length === 0 ? findPart(document, 'main') : findPart(this, 'input');
		next.focus();
	}

	async #update(): Promise<void> {
		this.#showStatus(says.page.updating);
		// Another tab may have removed some.
		if (!(await this.#load())) return;
		const asked = this.#guides.map(({ address }) => address);
		const outcomes = await Promise.all(asked.map((address) => keepPage(address, terms, true)));
		if (!(await this.#load())) return;
		// What its reader removed meanwhile is neither new nor left.
		const stay = outcomes.filter((_, at) => this.#guides.some((one) => one.address === asked[at]));
		const kept = stay.filter((outcome) => outcome === 'kept').length;
		const failed = stay.length - kept;
		const gone = outcomes.filter((outcome) => outcome === 'gone' || outcome === 'barred').length;
		this.#showStatus(
			stay.length + gone > 0 ? '' : says.page.allRemoved,
			kept > 0 ? says.page.updated(kept) : '',
			failed > 0 ? says.page.notUpdated(failed) : '',
			outcomes.includes('unasked') ? says.page.unasked : '',
			gone > 0 ? says.page.gone(gone) : '',
		);
	}
}

customElements.define('kept-guides', KeptGuides);
