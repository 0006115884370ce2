import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { guidesFeed } from '#lib/other-systems/guides-feed.ts';
import { FhirValidator } from '../../helpers/fhir-validator.ts';

const FEEDS = ['/api/v1/guides.json', '/api/v1/guides.schema.json', '/api/v1/guides.fhir.json'];
const read = (path: string) =>
	JSON.parse(readFileSync(`dist${path}`, 'utf8')) as Record<string, unknown>;

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the page for practice managers leads to every file', async ({ page, request }) => {
		await page.goto('/for-practice-teams/');
		await page.getByRole('link', { name: 'Put the guides into your clinical system' }).click();
		const links = page.locator('main').getByRole('listitem').getByRole('link');
		const named = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
		expect(named).toEqual(expect.arrayContaining(FEEDS));
		for (const path of FEEDS) expect((await request.get(path)).status()).toBe(200);
	});
});

test(
	'the files for other systems are open to other sites, and nothing else is',
	{ tag: '@smoke' },
	async ({ request }) => {
		for (const path of FEEDS) {
			const { [OPEN]: open, ...header } = (await request.get(path)).headers();
			expect(open, path).toBe('*');
			expect(header['content-type'], path).toContain('application/json');
			expect(header['content-security-policy'], path).toContain("default-src 'none'");
		}
		for (const path of ['/', '/catalogue.json', '/search-data.json', '/r/', '/api/v1/none.json'])
			expect((await request.get(path)).headers()[OPEN], path).toBeUndefined();
	},
);

const OPEN = 'access-control-allow-origin';

test('every guide that the site offers stands in the feed as its schema says', () => {
	const feed = guidesFeed.parse(read('/api/v1/guides.json'));
	const { guides } = read('/catalogue.json') as { guides: { code: string }[] };
	expect(feed.guides.map(({ code }) => code)).toEqual(guides.map(({ code }) => code));
	expect(feed.packs.length).toBeGreaterThan(0);
});

test('the Bundle has the base structure of FHIR R4, by HL7’s own JSON Schema', () => {
	const validator = new FhirValidator();
	const bundle = read('/api/v1/guides.fhir.json') as Record<string, unknown> & {
		entry: { resource: Record<string, unknown> }[];
	};
	expect(validator.validate(bundle)).toEqual([]);
	for (const { resource } of bundle.entry) expect(validator.validate(resource)).toEqual([]);
	// No occupational therapist has checked a guide of a preview.
	expect(new Set(bundle.entry.map(({ resource }) => resource['docStatus']))).toEqual(
		new Set(['preliminary']),
	);
});
