/** A clipboard answers at once; one of another computer, or that asks first whether it may, late or never. In ms. */
const SOON = 2000;

/**
 * Puts a text on the clipboard; false when the browser refuses, or does not answer soon. Whoever gives `whenSlow` has it
 * called then, and the answer as soon as there is one.
 */
export async function copyText(text: string, whenSlow?: () => void): Promise<boolean> {
	const copied = copyNow(text);
	const isSlow = Symbol('slow');
	const soon = await Promise.race([copied, wait(isSlow)]);
	if (soon !== isSlow) return copied;
	whenSlow?.();
	return whenSlow ? copied : false;
}

const wait = <Thing>(thing: Thing) =>
	new Promise<Thing>((resolve) => {
		setTimeout(resolve, SOON, thing);
	});

async function copyNow(text: string): Promise<boolean> {
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
