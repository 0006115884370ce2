/** Hands the browser a file to save on the reader's own device; false where it takes none. */
export function saveFile(name: string, text: string, type: string): boolean {
	const href = fileAddress(text, type);
	if (!href) return false;
	const link = document.createElement('a');
	link.href = href;
	link.download = name;
	link.click();
	// Some browsers read the file only after the click returns.
	window.setTimeout(() => {
		URL.revokeObjectURL(href);
	}, 60_000);
	return true;
}

/** The address of a file that holds a text, for as long as the page is open; nothing where the browser makes none. */
export function fileAddress(text: string, type: string): string | undefined {
	try {
		return URL.createObjectURL(new Blob([text], { type }));
	} catch {
		return undefined;
	}
}
