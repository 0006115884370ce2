import { join } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { words } from '#lib/words/index.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { cards, chosen, rows } from '../../../helpers/picker.ts';
import { fit, found, shown, signed } from '../../../helpers/copies/public-build.ts';
import { servedForPatients } from '../../../helpers/copies/served-build.ts';
import { ask, results } from '../../../helpers/search-page.ts';
import { deadLinks, listedIn, searchedIn, tracesOf } from '../../../helpers/whole-site.ts';

const site = servedForPatients();

const { guides } = readLibrary();
const held = guides.filter(({ slug }) => !shown.includes(slug));
const codeOf = (slug: string) => guides.find((guide) => guide.slug === slug)?.facts?.code ?? '';
const guidePage = (slug: string) => `${site.base}/guides/${slug}/`;
const checkedLine = (page: Page) =>
	page.getByText('Checked by A made-up checker, occupational therapist (HCPC OT00000)');
const late = 'This guide is past its check date.';
const overdue = (page: Page) => page.getByText(late).filter({ visible: true });

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the build says what it held back, and why', () => {
		expect(site.output).toContain('Held back (48):');
		expect(site.output).toMatch(/^ {2}desk +draft: no occupational therapist/m);
		expect(site.output).toMatch(/^ {2}driving-after-illness +waiting: a danger sign, safety line/m);
		expect(site.output).toMatch(/^ {2}kitchen +overdue: its check was due on /m);
		expect(site.output).toMatch(/^ {2}shoes-and-slippers +withdrawn: its page says only that/m);
		expect(site.output).toMatch(/^ {2}(sore-hands|bath-and-shower) +being corrected: its page/m);
		// The tables that follow name the Easy Read versions and the kits of guides that are shown.
		const [, ofGuides = ''] = /^Held back \(\d+\):\n((?: {2}.*\n)+)/m.exec(site.output) ?? [];
		expect(ofGuides).not.toBe('');
		expect(ofGuides).not.toMatch(/^ {2}(?:saving-energy|using-the-toilet) /m);
	});

	test('every link of every page leads somewhere', () => {
		expect(deadLinks(join(site.folder, 'dist'))).toEqual([]);
	});

	test('drafts leave no trace but a number in the list of codes: no page, code, card, row or word to search', () => {
		const words = held.flatMap(({ slug, facts }) => [`/${slug}/`, facts?.code ?? slug]);
		// Addresses of sources, and what search learnt as it is packed, hold figures that may be a code by chance; devices are told codes.
		const others = /\/desk\.json$|^\d{4} in .*(\/danger-signs\/|\/(search-\w+|withdrawn)\.json$)/;
		const traces = tracesOf(join(site.folder, 'dist'), words).filter((at) => !others.test(at));
		expect(traces).toEqual([]);
		expect(searchedIn(join(site.folder, 'dist')).toSorted()).toEqual(found);
	});

	test('no page says any longer that every guide is a draft, or that patients may have none', () => {
		const [{ heading, advice }, dist] = [words.en.libraryState, join(site.folder, 'dist')];
		expect(tracesOf(dist, [heading(0, 1), advice(0, 1)])).toEqual([]);
		expect(tracesOf(dist, [heading(found.length - 1, found.length)])).toHaveLength(3);
	});

	test('search engines are told of guides, and of nothing that is for one reader or was taken down', () => {
		const listed = listedIn(join(site.folder, 'dist'));
		expect(listed.flatMap((page) => /^guides\/([^/]+)\/$/.exec(page)?.[1] ?? [])).toEqual(found);
		expect(listed.filter((page) => /^(g|r|slips|offline|404|check)\b/.test(page))).toEqual([]);
	});

	test('each state shows on its page', async ({ page }) => {
		for (const state of ['checked', 'due', 'overdue', 'withdrawn', 'correcting'] as const) {
			const [slug = ''] = signed[state];
			await page.goto(guidePage(slug));
			await expect(page.locator('article[data-guide]')).toHaveAttribute('data-state', state);
		}
		await page.goto(guidePage('saving-energy'));
		const line = checkedLine(page);
		await expect(line).toContainText('Interests: None.');
		await expect(line.getByRole('link')).toHaveAttribute(
			'href',
			'https://www.hcpc-uk.org/check-the-register/',
		);
		await expect(page.locator('meta[name=robots]')).toHaveCount(0);
		await page.goto(`${site.base}/check-a-guide/saving-energy/`);
		await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
		expect((await page.request.get(guidePage('driving-after-illness'))).status()).toBe(404);
	});
});

test('the picker has only what may be handed over, and only whole packs', async ({ page }) => {
	await page.goto(`${site.base}/recommend/`);
	await expect(rows(page)).toHaveCount(fit.length);
	await expect(page.locator('[data-pack]')).toHaveText(['Breathless']);
	await page.locator('[data-pack]').click();
	await expect(chosen(page)).toHaveCount(2);
});

test('a code opens its guide, and an old slip still finds one that is overdue or gone', async ({
	page,
}) => {
	await page.goto(`${site.base}/g/${codeOf('saving-energy')}/`);
	await expect(page).toHaveURL(guidePage('saving-energy'));
	await page.goto(`${site.base}/r/#${codeOf('kitchen')}-${codeOf('shoes-and-slippers')}`);
	await expect(cards(page)).toHaveCount(2);
	await expect(overdue(page)).toHaveCount(1);
});

test('search finds a checked guide, and offers none that is held back', async ({ page }) => {
	await page.goto(`${site.base}/search/`);
	await ask(page, 'too tired to do anything');
	await expect(results(page).first()).toHaveAttribute('href', '/guides/saving-energy/');
	await ask(page, 'driving after a stroke');
	for (const link of await results(page).all())
		expect(shown).toContain((await link.getAttribute('href'))?.split('/')[2]);
});

test.describe('when the site was built long ago', () => {
	test.beforeEach(async ({ page }) => {
		await page.clock.setFixedTime(new Date(Date.now() + 365 * 24 * 60 * 60 * 1000));
	});

	test('a guide past its check date says so, on the page and on paper', async ({ page }) => {
		await page.goto(guidePage('saving-energy'));
		for (const media of ['screen', 'print'] as const) {
			await page.emulateMedia({ media });
			await expect(page.getByText(late)).toBeVisible();
			await expect(checkedLine(page)).toBeHidden();
		}
		await expect(page.locator('article[data-guide]')).toHaveAttribute('data-state', 'overdue');
	});

	test('it is gone from the picker, and an old slip and the list of reviews say so', async ({
		page,
	}) => {
		await page.goto(`${site.base}/recommend/`);
		await expect(rows(page)).toHaveCount(0);
		await page.goto(`${site.base}/r/#${codeOf('saving-energy')}`);
		await expect(overdue(page)).toHaveCount(1);
		await page.goto(`${site.base}/about/reviews/`);
		const current = page.locator('[data-review-state=checked], [data-review-state=due]');
		await expect(current).toHaveCount(0);
	});
});
