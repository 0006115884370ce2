/**
 * Calls back each time that somebody may look at this page anew: as its window or tab comes to the front, and as the
 * browser brings it back from memory. What is kept may have changed meanwhile, in another tab or by the browser itself.
 */
export function whenLookedAt(look: () => void): void {
	for (const sign of ['focus', 'pageshow', 'visibilitychange'])
		window.addEventListener(sign, () => {
			if (!document.hidden) look();
		});
}
