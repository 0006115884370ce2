/** Does the work now, and again after each change on the worksheet that an element stands in. */
export function watchWorksheet(element: HTMLElement, work: (worksheet: HTMLElement) => void): void {
	const worksheet = worksheetOf(element);
	// `written` follows a clear, an undo, an opened file and a moved row, where nothing is typed.
	for (const event of ['input', 'written'])
		worksheet.addEventListener(event, () => work(worksheet));
	work(worksheet);
}

/** The worksheet that an element stands in. */
export function worksheetOf(element: HTMLElement): HTMLElement {
	const worksheet = element.closest<HTMLElement>('saved-form');
	if (!worksheet) throw new Error(`<${element.localName}> stands inside a <saved-form>.`);
	return worksheet;
}
