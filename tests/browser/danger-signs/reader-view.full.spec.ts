import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Readability as ReaderView } from '@mozilla/readability';
import { expect, test } from '@playwright/test';
import { builtGuides } from '../../helpers/built-pages.ts';

const readability = readFileSync(
	createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
	'utf8',
);

interface ReaderWindow {
	Readability: typeof ReaderView;
}

/** What must not be lost where the steps are shown, and the steps. */
const GUARDED = [
	'[data-part="check-first"] li',
	'[data-part="danger-signs"] .headed-list > p',
	'[data-safety-line="crisis"] li',
	// In full: the short lines over them would be said twice.
	'[data-part^="get-help-"] > :not(.extra) li',
];

// Firefox, and many apps that read pages out or keep them, show only what this finds.
for (const address of builtGuides()) {
	test(`a reader view of ${address} has the danger signs with the steps`, async ({ page }) => {
		await page.goto(address);
		await page.evaluate(`${readability}; window.Readability = Readability;`);
		const { lost, hasSteps, isInOrder } = await page.evaluate((guarded) => {
			const says = (part: { textContent?: string | null | undefined }) =>
				(part.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
			const { Readability } = window as unknown as ReaderWindow;
			const article = new Readability(document.cloneNode(true) as Document).parse();
			const view = article ? says(article) : '';
			const lines = (selector: string) => [...document.querySelectorAll(selector)].map(says);
			const [firstStep = ''] = lines('[data-part="try-first"] li');
			const [firstDanger = ''] = lines('[data-part="check-first"] li');
			return {
				lost: guarded.flatMap(lines).filter((line) => !view.includes(line)),
				hasSteps: view.includes(firstStep),
				isInOrder: view.indexOf(firstDanger) < view.indexOf(firstStep),
			};
		}, GUARDED);
		expect(hasSteps).toBe(true);
		expect(lost).toEqual([]);
		expect(isInOrder).toBe(true);
	});
}
