/** Puts a text on the clipboard; false when the browser refuses. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyTheOldWay(text);
	}
}

/** On plain http, as in an intranet, browsers have no clipboard but this. */
function copyTheOldWay(text: string): boolean {
	const held = document.activeElement;
	const box = document.createElement('textarea');
	box.value = text;
	box.className = 'sr-only';
	document.body.append(box);
	box.select();
	// Its type is struck out as deprecated; on such a page it is the one way there is.
	const page: { execCommand?: (name: string) => boolean } = document;
	const isCopied = page.execCommand?.('copy') ?? false;
	box.remove();
	if (held instanceof HTMLElement) held.focus({ preventScroll: true });
	return isCopied;
}
