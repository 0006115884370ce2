/** Has the reader asked before the page is shown anew, which takes all that stands in it, while something stands there that nothing keeps. */
export function askBeforeRenewal(holdsWords: () => boolean): void {
	window.addEventListener('renew', (event) => {
		if (holdsWords()) event.preventDefault();
	});
}
