import { dayOf } from '#lib/text/dates.ts';
import { isFitForPatients, timeLeft, type GuideState } from '#lib/sign-off/guide-state.ts';
import { findPart } from '#browser/page/find-part.ts';
import { pageWords } from '#browser/page/page-words.ts';

const { states } = pageWords().reviews;

/** `<review-list>` puts right, on the day of reading, the states that were true on the day of the build. */
class ReviewList extends HTMLElement {
	connectedCallback(): void {
		this.#judge();
		window.addEventListener('newday', () => this.#judge());
	}

	#judge(): void {
		const today = dayOf(new Date());
		for (const row of this.querySelectorAll<HTMLElement>('[data-review-state]')) {
			const { reviewState, reviewBy = '' } = row.dataset;
			if (!isFitForPatients(reviewState as GuideState)) continue;
			// A clock that is behind must not undo the state on the day of the build.
			const state = reviewState === 'due' && today < reviewBy ? 'due' : timeLeft(reviewBy, today);
			row.dataset['reviewState'] = state;
			findPart(row, '[data-review-words]').textContent = states[state];
		}
	}
}

customElements.define('review-list', ReviewList);
