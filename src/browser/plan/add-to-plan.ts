import { inTime } from '#browser/fetch/in-time.ts';

/**
 * `<add-to-plan>` opens the reader's plan on the guide's own page, so that a step can go into it
 * from memory alone. Its link, with no script or no network, opens the plan as a page.
 */
class AddToPlan extends HTMLElement {
	connectedCallback(): void {
		const link = this.querySelector<HTMLAnchorElement>('[data-plan]');
		link?.addEventListener('click', (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			// Taken apart here, the module would come with a wrapper, and a guide's scripts are to be light.
			inTime(import('./open-plan.ts').then((plan) => plan.openPlan(link))).catch(() =>
				location.assign(link.href),
			);
		});
	}
}

customElements.define('add-to-plan', AddToPlan);
