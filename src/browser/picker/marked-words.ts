import type { WayToGive } from '#lib/hand-over/slip-ends.ts';
import type { SlipOnPage } from './slip/slip-on-page.ts';

/** Words of the slip, or a line to copy, are handed over too by whoever marks and copies them with their own keys or menu. */
export function watchMarkedWords(root: ParentNode, slip: Pick<SlipOnPage, 'give'>): void {
	document.addEventListener('copy', () => {
		const ways = markedWays(root);
		// Only after this does the browser copy what is marked, which must stand marked until then.
		window.setTimeout(() => ways.forEach((way) => slip.give(way)));
	});
}

function markedWays(root: ParentNode): WayToGive[] {
	const marked = window.getSelection();
	if (marked?.type !== 'Range') return [];
	const holds = (part: Element) => marked.containsNode(part, true);
	const lines = [...root.querySelectorAll<HTMLElement>('[data-copy-text]')].filter(holds);
	if (lines.length > 0)
		return lines.map(({ dataset }) => dataset['copyText'] as 'text' | 'record' | 'link');
	return [...root.querySelectorAll('[data-slip]')].some(holds) ? ['part'] : [];
}
