const BACK = '.point-large:target a[href="#all-cards"]';

/** A card that is closed, by its link or by Escape, is not in the history: Back leads to where its reader was before it. */
addEventListener('click', (press) => {
	const link = press.target instanceof Element ? press.target.closest(BACK) : undefined;
	if (!link) return;
	press.preventDefault();
	location.replace('#all-cards');
});

addEventListener('keydown', ({ key }) => {
	if (key === 'Escape') document.querySelector<HTMLElement>(BACK)?.click();
});
