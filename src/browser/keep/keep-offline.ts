import { keepFailed } from '#lib/words/keep-failed.ts';
import { pageLanguage } from '#browser/page/page-language.ts';

/** As long as each file of a page is waited for: on a line that is cut, a browser may never tell. */
const LONGEST_WAIT = 20_000;

/**
 * `<keep-offline>` keeps the page on this device when its button is pressed. What does the work comes
 * only then, or where a worker shows that something is kept: nobody else pays for it.
 */
class KeepOffline extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		if (!button) throw new Error('<keep-offline> needs a <button> inside it.');
		button.addEventListener('click', () => void work(button, 'pressKeep'));
		if (!navigator.serviceWorker?.controller) return;
		void work(button, 'showKept');
		window.addEventListener('hashchange', () => void work(button, 'showKept'));
	}
}

/** What the page says of keeping comes with the script that keeps: where that does not come, this is said. */
let failed: HTMLElement | undefined;

async function work(button: HTMLButtonElement, how: 'pressKeep' | 'showKept'): Promise<void> {
	failed?.remove();
	try {
		const tooLong = new Promise<never>((_, reject) => {
			window.setTimeout(reject, LONGEST_WAIT);
		});
		const keepButton = await Promise.race([import('./keep-button.ts'), tooLong]);
		await keepButton[how](button);
	} catch {
		if (how === 'showKept') return;
		failed = document.createElement('p');
		failed.setAttribute('role', 'alert');
		failed.textContent = keepFailed[pageLanguage()];
		button.parentElement?.after(failed);
	}
}

customElements.define('keep-offline', KeepOffline);
