/** Has the reader asked before the page is shown anew, which takes all that stands in it, while something stands there that nothing keeps. */
export function askBeforeRenewal(holdsWords: () => boolean): void {
	window.addEventListener('renew', (event) => {
		if (holdsWords()) event.preventDefault();
	});
}

/** Has the browser ask before the page is left, reloaded or closed, while something stands there that would go with it. */
export function askBeforeLeaving(wouldLose: () => boolean): void {
	window.addEventListener('beforeunload', (event) => {
		if (wouldLose()) event.preventDefault();
	});
}
