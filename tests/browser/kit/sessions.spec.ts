import { expect, test } from '@playwright/test';
import { everyPage } from '../../helpers/built-pages.ts';

const sessions = everyPage().filter((page) => /^\/sessions\/./.test(page));
const squeezed = (text: string) => text.replaceAll(/\s+/g, '');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the list leads to each session, and each to the one sheets of its guides', async ({
		page,
	}) => {
		await page.goto('/sessions/');
		const listed = await page
			.locator('main h2 a')
			.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
		expect(listed.toSorted()).toEqual(sessions);
		expect(sessions).toHaveLength(3);
		for (const address of sessions) {
			await page.goto(address);
			const sheets = page
				.getByRole('region', { name: 'One sheet for everybody' })
				.getByRole('link');
			expect(await sheets.count()).toBeGreaterThan(1);
			for (const sheet of await sheets.all()) {
				const href = (await sheet.getAttribute('href')) ?? '';
				expect(everyPage()).toContain(href);
				await expect(sheet).toContainText(href.slice(-5, -1));
			}
		}
	});

	test('a topic leads to the session on its guides', async ({ page }) => {
		for (const [topic, session] of [
			['falls-prevention', 'staying-steady'],
			['daily-activities', 'saving-energy'],
			['mental-wellbeing', 'getting-going-again'],
		]) {
			await page.goto(`/topics/${topic}/`);
			await expect(page.locator(`main a[href="/sessions/${session}/"]`)).toBeVisible();
		}
	});

	test('the list counts the cards that have a picture, and no card begins in the middle', async ({
		page,
	}) => {
		await page.goto('/sessions/');
		const listed = await page.locator('main li').allTextContents();
		for (const [index, address] of sessions.entries()) {
			await page.goto(address);
			const drawn = await page.locator('.picture-card img').count();
			const title = (await page.locator('h1').textContent()) ?? '';
			const said = listed.find((line) => line.includes(title.replace(/^.*: /, '').trim()));
			expect(said, String(index)).toContain(`${drawn} picture cards`);
			const steps = await page.locator('.card-step').evaluateAll((heads) =>
				heads.map((head) => ({
					number: Number(/Step (\d)/.exec(head.textContent)?.[1] ?? 0),
					of: head.querySelector('span')?.textContent,
				})),
			);
			for (const { number, of } of steps.filter((step) => step.number > 1))
				expect(steps).toContainEqual({ number: number - 1, of });
		}
	});

	test('a session says that it is a draft, who should not lead it, and the signs that stop it, with whom to call', async ({
		page,
	}) => {
		for (const address of sessions) {
			await page.goto(address);
			await expect(page.locator('[data-state-line=draft]')).toContainText(
				'No occupational therapist has written or checked it.',
			);
			await expect(
				page.getByRole('heading', { name: 'Do not lead this session if' }),
			).toBeVisible();
			const stop = page.locator('[data-part=stop]');
			await expect(stop).toContainText('Call 999 now for:');
			await expect(stop).toContainText('Heart attack');
		}
	});

	test('each picture card has the words of a step, its number and the code of its guide, as the guide has them', async ({
		page,
	}) => {
		const shown: { code: string; words: string; step: string }[] = [];
		for (const address of sessions) {
			await page.goto(address);
			shown.push(
				...(await page.locator('.picture-card').evaluateAll((cards) =>
					cards.map((card) => ({
						step: card.querySelector('.card-step b')?.textContent ?? '',
						code: card.querySelector('.card-code b')?.textContent ?? '',
						words: card.querySelector('.card-words p')?.textContent ?? '',
					})),
				)),
			);
		}
		expect(shown.length).toBeGreaterThan(30);
		for (const code of new Set(shown.map((card) => card.code))) {
			await page.goto(`/g/${code}/`);
			await page.locator('.steps').first().waitFor();
			const steps = await page.locator('.steps > ol > li').evaluateAll((lines) =>
				lines.map((line) => {
					for (const mark of line.querySelectorAll('.source-mark')) mark.remove();
					return line.textContent.replaceAll(/\s+/g, '');
				}),
			);
			for (const { words } of shown.filter((card) => card.code === code))
				expect(
					steps.filter((step) => step.startsWith(squeezed(words))),
					words,
				).toHaveLength(1);
		}
	});
});
