import type { Check } from '../checks.ts';

const FEWEST_WORDS = 20;

/** Without JavaScript the page has its heading and its words, and offers no button that nothing answers. */
export const withoutScript: Check = ({ windows }) =>
	windows.plain.evaluate((fewest) => {
		const faults: string[] = [];
		const main = document.querySelector<HTMLElement>('main');
		const count = main?.innerText.split(/\s+/).filter(Boolean).length ?? 0;
		if (count < fewest) faults.push(`Without JavaScript there are ${count} words.`);
		const heading = document.querySelector('h1');
		if (!heading?.checkVisibility()) faults.push('Without JavaScript there is no heading.');
		for (const button of document.querySelectorAll('button, [role=button]'))
			if (button.checkVisibility({ visibilityProperty: true }) && !button.closest('form[action]'))
				faults.push(`Nothing answers without JavaScript: ${button.outerHTML.slice(0, 120)}`);
		return faults;
	}, FEWEST_WORDS);
