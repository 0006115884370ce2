import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { PointingGroup } from '#lib/facts/standing-page.ts';
import { dangerWords } from '#lib/words/danger-signs.ts';
import { pointingWords } from '#lib/words/en/pointing.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { sheetsOf } from '../../helpers/paper.ts';

const PAGE = '/pointing-cards/';
const CALL = dangerWords.en.buttons.emergency;
const { printParts } = pointingWords.pointing;
const [, front = ''] = readFileSync('content/pages/pointing-cards/en.mdx', 'utf8').split(/^---$/m);
const cards = (parse(front) as { cards: PointingGroup[] }).cards.flatMap((group) => group.cards);
const { dangerSigns } = readLibrary();
const grave = cards.filter(
	({ name, isEmergency }) => isEmergency ?? dangerSigns.get(name)?.call.includes('999'),
);

test('a card that tells of a danger says whom to call: on the board, large, and cut out', async ({
	page,
}) => {
	expect(grave.map(({ name }) => name)).toContain('cannot-breathe');
	await page.goto(PAGE);
	for (const { name, word } of grave) {
		const found = page.locator(`.point-card[href="#${name}"], #${name}, .point-pack li`);
		const own = found.filter({ hasText: word });
		await expect(own).toHaveCount(3);
		for (const one of await own.all()) await expect(one).toContainText(CALL);
	}
});

test('the sheets with every card say how to use them, and how to get help without a voice', async ({
	page,
}) => {
	await page.goto(PAGE);
	const howTo = await page.locator('#how-to-use-them + ul > li').allTextContents();
	const withoutVoice = await page
		.locator('[data-safety-line=cannot-speak-or-hear] li')
		.allTextContents();
	expect([howTo.length, withoutVoice.length]).toEqual([7, 5]);
	for (const options of [{ preferCSSPageSize: true }, { format: 'A4' }] as const) {
		const sheets = await sheetsOf(await page.pdf(options));
		expect(sheets).toHaveLength(5);
		const bedside = sheets.slice(0, 2).join(' ').replaceAll(/\s/g, '');
		for (const line of [...howTo, ...withoutVoice])
			expect(bedside).toContain(line.replaceAll(/\s/g, ''));
	}
});

test('the sheets for the bedside and those to cut out print each by themselves', async ({
	page,
}) => {
	// It does not end: what prints stays on the page.
	await page.addInitScript(() => {
		window.print = () => undefined;
	});
	await page.goto(PAGE);
	for (const [name, sheets] of [
		[printParts.board, 2],
		[printParts.pack, 3],
	] as const) {
		await page.getByRole('button', { name }).click();
		await expect(page.locator('html')).toHaveAttribute('data-print-part', /./);
		expect(await sheetsOf(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(sheets);
		await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	}
});

test('a card is whole on a laptop, with its call and the way back', async ({ page }) => {
	await page.setViewportSize({ width: 1280, height: 800 });
	for (const { name } of cards) {
		await page.goto(PAGE);
		await page.locator(`.point-card[href="#${name}"]`).click();
		const large = page.locator('.point-large:target');
		for (const part of await large.locator('h2, img, a').all())
			await expect(part, name).toBeInViewport({ ratio: 1 });
	}
});

test('Back after a closed card leads to where its reader was before it', async ({ page }) => {
	await page.goto('/for-carers/');
	await page.goto(PAGE);
	for (const name of ['pain', 'toilet']) {
		await page.locator(`.point-card[href="#${name}"]`).click();
		const large = page.locator('.point-large:target');
		await expect(large).toBeVisible();
		if (name === 'pain') await page.keyboard.press('Escape');
		else await large.getByRole('link', { name: pointingWords.pointing.allCards }).click();
		await expect(large).toHaveCount(0);
	}
	await page.goBack();
	await expect(page.locator('.point-large:target')).toHaveCount(0);
});
