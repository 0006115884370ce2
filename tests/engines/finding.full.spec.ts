import { expect } from '@playwright/test';
import { GUIDE, TITLE, arrives, leavesNothing, press, sees, test, words } from './walk.ts';

test.describe('without JavaScript', () => {
	test('the front door leads to all guides instead of a box', async ({
		readerWithoutScripts: reader,
		site,
	}) => {
		await reader.open(`${site.origin}/`);
		expect(await words(reader, 'find-guide')).toEqual([]);
		await press(reader, 'main p a', 'All guides');
		await arrives(reader, '/guides/');
		await sees(reader, 'main a', 'Getting up from your chair');
	});
});

test('search takes a reader’s own spelling, while they type', async ({ reader, site }) => {
	await reader.open(`${site.origin}/search/`);
	await press(reader, '#find');
	await reader.type('cant get out my chiar');
	await sees(reader, '[data-search-results] li:first-child a', TITLE);
	await sees(reader, '[role=status]', 'fit');
	expect(site.asked.filter((path) => /chiar|cant/.test(path))).toEqual([]);
	await leavesNothing(reader);
});

test('search goes on without the internet once it has answered, misspelt words and emergencies too', async ({
	reader,
	site,
}) => {
	const has = (file: string) =>
		reader.ask((name) => performance.getEntriesByName(location.origin + name).length > 0, file);
	await reader.open(`${site.origin}/search/`);
	await press(reader, '#find');
	await reader.type('stairs');
	await sees(reader, '[data-search-results] li:first-child a', /\w/);
	for (const file of ['/search-pictures.json', '/inside-guides/offers.json'])
		await expect.poll(() => has(file)).toBe(true);
	site.breakAt('', 'cut');
	const before = site.asked.length;
	for (const [phrase, part, said] of [
		['cant get out my chiar', '[data-search-results] li:first-child a', TITLE],
		['i want to die', '[data-urgent-help]', 'Samaritans 116 123'],
	] as const) {
		await reader.ask(() => document.querySelector<HTMLInputElement>('#find')?.select());
		await reader.type(phrase);
		await sees(reader, part, said);
	}
	expect(site.asked.slice(before)).toEqual([]);
});

test('words that sound like an emergency bring the numbers to call', async ({ reader, site }) => {
	await reader.open(`${site.origin}/search/`);
	await press(reader, '#find');
	await reader.type('i want to die');
	await sees(reader, '[data-urgent-help]', 'Samaritans 116 123');
});

test('where nothing is found the page says so, and gives ways on', async ({ reader, site }) => {
	await reader.open(`${site.origin}/search/`);
	await press(reader, '#find');
	await reader.type('zzxxqq');
	await sees(reader, '[data-nothing-found]', /\S/);
	expect((await words(reader, '[data-nothing-found] a')).length).toBeGreaterThan(0);
});

test('a code in the box opens its guide, several open the reader’s list in order', async ({
	reader,
	site,
}) => {
	await reader.open(`${site.origin}/`);
	await press(reader, '#find');
	await reader.type('29 17');
	await press(reader, 'find-guide button', 'Find');
	await arrives(reader, GUIDE);
	await reader.open(`${site.origin}/`);
	await press(reader, '#find');
	await reader.type('2534, 2917');
	await reader.pressEnter();
	await arrives(reader, '/r/#2534-2917');
	await sees(reader, '[data-card] h2', /energy[^]*chair/i);
	expect(await words(reader, '[data-card] h2')).toHaveLength(2);
});
