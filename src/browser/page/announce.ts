/** Puts words in a live region, and only new ones: words that are written again are read out again. */
export function announce(region: HTMLElement, text: string): void {
	if (region.textContent !== text) region.textContent = text;
}
