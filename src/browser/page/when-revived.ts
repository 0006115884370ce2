/** Whether a page was reloaded, or came back after a crash or by Back: what its fields hold may be put there by the browser. */
export function isRevived(): boolean {
	const [entry] = performance.getEntriesByType('navigation');
	return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
}

/** Calls back as the page is left, and as it is brought back from the browser's memory: it is to hold nothing of whoever it was left by. */
export function whenLeftOrRevived(clear: () => void): void {
	window.addEventListener('pagehide', clear);
	window.addEventListener('pageshow', ({ persisted }) => {
		if (persisted || isRevived()) clear();
	});
}
