/** Hands the browser a file to save on the reader's own device. */
export function saveFile(name: string, text: string, type: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], { type }));
	link.download = name;
	link.click();
	// Some browsers read the file only after the click returns.
	window.setTimeout(() => {
		URL.revokeObjectURL(link.href);
	}, 60_000);
}
