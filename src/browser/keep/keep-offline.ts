import { inTime } from '#browser/fetch/in-time.ts';
import { keepFailed } from '#lib/words/keep-failed.ts';
import { pageLanguage } from '#browser/page/page-language.ts';

/**
 * `<keep-offline>` keeps the page on this device when its button is pressed. What does the work comes
 * only then, or where a worker shows that something is kept: nobody else pays for it.
 */
class KeepOffline extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		if (!button) throw new Error('<keep-offline> needs a <button> inside it.');
		button.addEventListener('click', () => void work(button, 'pressKeep'));
		const show = () => {
			if (navigator.serviceWorker?.controller) void work(button, 'showKept');
		};
		show();
		window.addEventListener('hashchange', show);
		// As another tab begins to keep pages, a worker takes over this one too.
		navigator.serviceWorker?.addEventListener('controllerchange', show);
	}
}

/** What the page says of keeping comes with the script that keeps: where that does not come, this is said. */
let failed: HTMLElement | undefined;

async function work(button: HTMLButtonElement, how: 'pressKeep' | 'showKept'): Promise<void> {
	failed?.remove();
	try {
		const keepButton = await inTime(import('./keep-button.ts'));
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
