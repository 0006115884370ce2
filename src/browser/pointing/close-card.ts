/** Escape closes the card that is shown large, as its link does. */
addEventListener('keydown', ({ key }) => {
	if (key === 'Escape')
		document.querySelector<HTMLElement>('.point-large:target a[href="#all-cards"]')?.click();
});
