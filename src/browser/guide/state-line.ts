import { dayOf } from '#lib/text/dates.ts';
import { findPart } from '#browser/page/find-part.ts';

/**
 * `<state-line>` holds the line of a checked guide and, hidden, the line of an overdue one. The site may
 * have been built long ago: once the device's day is past the check date, the second line is shown.
 */
class StateLine extends HTMLElement {
	connectedCallback(): void {
		if (dayOf(new Date()) <= (this.dataset['reviewBy'] ?? ''))
			// A page may stay open past that day.
			return window.addEventListener('newday', () => this.connectedCallback(), { once: true });
		findPart(this, 'p').hidden = true;
		findPart(this, 'div').hidden = false;
		this.closest('article')?.setAttribute('data-state', 'overdue');
	}
}

customElements.define('state-line', StateLine);
