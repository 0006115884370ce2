import { expect, test } from '@playwright/test';
import { wordsOf } from '#lib/danger-signs/about-whom.ts';
import { dangerWords } from '#lib/words/danger-signs.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { add, chosen, slip } from '../../helpers/picker.ts';
import { shownSigns } from '../../helpers/shown-signs.ts';
import { field } from '../../helpers/write-form.ts';

const { dangerSigns, guides } = readLibrary();
const { eitherOfYou } = dangerWords.en;
const known = guides.flatMap(({ slug, facts }) => (facts ? [{ slug, ...facts }] : []));
const aboutThem = known.filter(({ checkFirst }) => checkFirst.about === 'them');
const plain = (text: string) => text.replaceAll(/\s+/g, ' ');

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('a guide about the person helped says its danger signs of them, and the carer’s own of the carer', async ({
		page,
	}) => {
		expect(aboutThem.length).toBeGreaterThan(0);
		for (const { slug, checkFirst } of aboutThem) {
			await page.goto(`/guides/${slug}/`);
			const shown = await shownSigns(page);
			for (const name of [...checkFirst.stop, ...checkFirst.watch]) {
				const sign = dangerSigns.get(name);
				if (!sign) throw new Error(`There is no sign ${name}.`);
				const said = plain(wordsOf(sign, checkFirst));
				const lines = shown.filter((one) => one.sign.startsWith(said)).map(({ where }) => where);
				expect(lines, `${slug}: ${said}`).toContain('help');
				// The card has one short wording for both.
				if (checkFirst.stop.includes(name))
					expect(
						shown.some((one) => one.where === 'card' && one.sign === sign.short),
						`${slug}: ${sign.short}`,
					).toBe(true);
			}
			// In the words of the guide nobody is told of their own stroke who reads of somebody else's.
			for (const { sign, where } of shown)
				if (where === 'text')
					expect(
						[...dangerSigns.values()].some((one) =>
							sign.startsWith(`If ${plain(wordsOf(one, checkFirst))}: `),
						),
						`${slug}: ${sign}`,
					).toBe(true);
		}
	});

	test('its slip says that the signs are those of either, and no other slip does', async ({
		page,
	}) => {
		test.slow();
		for (const { code, checkFirst } of known) {
			await page.goto(`/slips/${code}/`);
			const wanted = checkFirst.about === 'them' ? 2 : 0;
			await expect(page.getByText(eitherOfYou), code).toHaveCount(wanted);
		}
	});
});

test('a slip with one guide about the person helped says that its signs are those of either', async ({
	page,
}) => {
	const [them] = aboutThem;
	const reader = known.find(({ checkFirst }) => checkFirst.about === 'you');
	const line = () => slip(page).locator('.slip-top').getByText(eitherOfYou);
	await page.goto(`/recommend/#${reader?.code}`);
	await expect(chosen(page)).toHaveCount(1);
	await expect(line()).toBeHidden();
	await add(page, them?.title).click();
	await expect(chosen(page)).toHaveCount(2);
	await expect(line()).toBeVisible();
});

test('the preview of the form says a sign of whom its guide speaks', async ({ page }) => {
	await page.goto('/write-a-guide/');
	await page.getByText('See how it looks').click();
	await field(page, 'words').fill('<DangerSign name="stroke" />');
	const sign = page.locator('[data-preview] [data-part="danger-sign"]').last();
	const stroke = dangerSigns.get('stroke');
	await expect(sign).toContainText(plain(stroke?.you ?? '-'));
	await field(page, 'checkFirst.about').selectOption('them');
	await expect(sign).toContainText(plain(stroke?.other ?? '-'));
	await field(page, 'checkFirst.aboutYou').fill('stroke');
	await expect(sign).toContainText(plain(stroke?.you ?? '-'));
});
