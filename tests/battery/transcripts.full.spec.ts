import { expect, test, type Page } from '@playwright/test';
import { servedBuild } from '../helpers/copies/served-build.ts';
import { buildFixedSite, FIXED_DAY } from '../helpers/fixed-site.ts';
import { ask } from '../helpers/search-page.ts';
import { transcribe } from './transcribe.ts';

/*
 * How each template sounds, and what it is to a machine: read once by a person, then kept in `transcripts/`.
 * The words of guides are fixed, so that no author ever has to touch what is kept. When a template
 * changes on purpose, keep what is new by the command below, and read the difference as a blind reader
 * would hear it.
 */
const HOW_TO_KEEP =
	'If this is meant, keep it and read what changed: npx playwright test --config tests/playwright.config.ts transcripts -u';

const site = servedBuild(buildFixedSite);

interface Template {
	name: string;
	address: string;
	/** What a reader has done there. */
	done?: (page: Page) => Promise<unknown>;
	/** The head and foot are heard once, with the front door. */
	part?: string;
}

const find = (words: string) => (page: Page) => ask(page, words);
/** What stands inside guides comes after the guides that are found: it is waited for. */
const findWhole = (words: string) => async (page: Page) => {
	await ask(page, words);
	await page.locator('inside-guides li').first().waitFor();
};
/** What a line is like is measured by the browser, and a busy computer makes it a poor one. */
const onGoodLine = (page: Page) =>
	page.addInitScript(() => {
		Object.defineProperty(navigator, 'connection', {
			value: { effectiveType: '4g', saveData: false },
		});
	});

const templates: Template[] = [
	{ name: 'front-door', address: '/', part: 'body' },
	{ name: 'guide', address: '/guides/making-a-hot-drink/' },
	{ name: 'topic', address: '/topics/daily-activities/' },
	{ name: 'all-guides', address: '/guides/' },
	{ name: 'search-with-a-guide', address: '/search/', done: findWhole('my ketle is to heavy') },
	{ name: 'search-with-an-emergency', address: '/search/', done: find('chest pain') },
	{ name: 'picker', address: '/recommend/#1551-2534' },
	{ name: 'readers-list', address: '/r/#1551-2534' },
	{ name: 'plan', address: '/plan/' },
	{ name: 'worksheet', address: '/worksheets/small-steps/' },
	{ name: 'worksheets', address: '/worksheets/' },
	{ name: 'slip', address: '/slips/1551/' },
	{ name: 'check-sheet', address: '/check-a-guide/making-a-hot-drink/' },
	{ name: 'check-sheets', address: '/check-a-guide/' },
	{ name: 'kept-guides', address: '/offline/' },
	{ name: 'not-found', address: '/404.html' },
	{ name: 'something-wrong', address: '/something-wrong/' },
	{ name: 'reviews', address: '/about/reviews/' },
	{ name: 'poster', address: '/poster/' },
];

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('a guide is to a machine what it is with scripts, but for what only a script can do', async ({
		page,
	}) => {
		await page.goto(`${site.base}/guides/making-a-hot-drink/`);
		const seen = await page.locator('main').ariaSnapshot();
		expect(`${seen}\n`, HOW_TO_KEEP).toMatchSnapshot(['aria', 'guide-without-scripts.yaml']);
	});
});

for (const { name, address, done, part = 'main' } of templates)
	test(`${name} sounds as it did when it was read, and is the same to a machine`, async ({
		page,
	}) => {
		await onGoodLine(page);
		await page.clock.setFixedTime(`${FIXED_DAY}T10:00:00Z`);
		await page.goto(site.base + address, { waitUntil: 'networkidle' });
		await done?.(page);
		const seen = await page.locator(part).ariaSnapshot();
		expect.soft(`${seen}\n`, HOW_TO_KEEP).toMatchSnapshot(['aria', `${name}.yaml`]);
		expect(await transcribe(page, part), HOW_TO_KEEP).toMatchSnapshot(['heard', `${name}.txt`]);
	});
