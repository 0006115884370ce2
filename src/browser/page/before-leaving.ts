/** Lets the browser ask before the page is left, while something on it would be lost. */
export function warnBeforeLeaving(isUnsaved: () => boolean): void {
	window.addEventListener('beforeunload', (event) => {
		if (isUnsaved()) event.preventDefault();
	});
}
