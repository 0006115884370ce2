/** Takes away the line that stands on a page while its form is not ready: from now on it is. */
export function takeAwayNotReady(): void {
	for (const line of document.querySelectorAll('[data-not-ready]')) line.remove();
}
