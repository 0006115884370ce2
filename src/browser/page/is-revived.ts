/** Whether a page was reloaded, or came back after a crash or by Back: what its fields hold may be put there by the browser. */
export function isRevived(): boolean {
	const [entry] = performance.getEntriesByType('navigation');
	return entry instanceof PerformanceNavigationTiming && entry.type !== 'navigate';
}
