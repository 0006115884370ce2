/** Does the work now, and again after each change on the sheet that an element stands in. */
export function watchSheet(element: HTMLElement, work: (sheet: HTMLElement) => void): void {
	const sheet = element.closest<HTMLElement>('saved-form');
	if (!sheet) throw new Error(`<${element.localName}> stands inside a <saved-form>.`);
	// `written` follows a clear, an undo, an opened file and a moved row, where nothing is typed.
	for (const event of ['input', 'written']) sheet.addEventListener(event, () => work(sheet));
	work(sheet);
}
