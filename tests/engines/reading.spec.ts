import { expect } from '@playwright/test';
import { sheetsOf } from '../helpers/paper.ts';
import {
	GUIDE,
	TITLE,
	arrives,
	leavesNothing,
	press,
	sees,
	showAsOnPaper,
	test,
	words,
} from './walk.ts';

const DARK = 'rgb(20, 25, 27)';
const PAPER = 'rgb(251, 247, 239)';

test.describe('without JavaScript', () => {
	test('a guide is whole, and dark where the device is dark', async ({
		readerWithoutScripts: reader,
		site,
	}) => {
		await reader.open(site.origin + GUIDE);
		await sees(reader, 'h1', TITLE);
		await sees(reader, 'noscript', 'To print, choose Print');
		for (const heading of ['Check first', 'Try this first', 'When to get help', 'Sources'])
			await sees(reader, ':is(h2, h3)', heading);
		expect(await words(reader, 'print-guide')).toEqual([]);
		expect(await reader.ask(() => getComputedStyle(document.body).backgroundColor)).toBe(DARK);
	});

	test('a code as an address opens its guide, and a guide has a slip of its own', async ({
		readerWithoutScripts: reader,
		site,
	}) => {
		await reader.open(`${site.origin}/g/2917/`);
		await arrives(reader, GUIDE);
		await reader.open(`${site.origin}/recommend/`);
		await sees(reader, 'guide-picker .until-script', 'Building a slip needs JavaScript');
		await press(reader, '[data-row="2917"] .until-script a');
		await arrives(reader, '/slips/2917/');
		await showAsOnPaper(reader);
		await sees(reader, '[data-slip]', 'Call 999 now for:');
		await sees(reader, '[data-slip]', 'In an emergency call 999');
	});

	test('the search page is the list of all guides, with what to do in an emergency', async ({
		readerWithoutScripts: reader,
		site,
	}) => {
		await reader.open(`${site.origin}/search/#q=chair`);
		await sees(reader, 'main p', 'In an emergency call 999. We cannot judge');
		expect((await words(reader, '[data-search-all] h3 a')).length).toBeGreaterThan(40);
	});
});

test('the front door leads to topics, guides and rooms', async ({ reader, site }) => {
	await reader.open(`${site.origin}/`);
	await sees(reader, 'h1', 'What do you want to keep doing?');
	expect(await words(reader, 'main a[href^="/topics/"]')).toHaveLength(4);
	expect(
		await reader.ask(() => document.querySelectorAll('svg[role=group] a[href^="#"]').length),
	).toBe(7);
	await press(reader, 'main a', 'I can’t get up out of my chair');
	await arrives(reader, GUIDE);
	await leavesNothing(reader);
});

test('a guide shows every word, in its typeface and colours, with room to press', async ({
	reader,
	site,
}) => {
	await reader.open(site.origin + GUIDE);
	await sees(reader, 'h1', TITLE);
	await sees(reader, 'print-guide button', 'Print all');
	const shut = 'main details:not([open]) > summary';
	while ((await words(reader, shut)).length > 0) await press(reader, shut);
	await reader.ask(() => document.fonts.ready.then(() => true));
	const look = await reader.ask(() => {
		const all = (parts: string) => [...document.querySelectorAll<HTMLElement>(parts)];
		const lines = all('main section :is(h2, h3, p, li, td)');
		return {
			unseen: lines.filter((line) => !line.closest('[hidden]') && !line.checkVisibility()).length,
			low: [
				...all('main button').filter(({ offsetHeight }) => offsetHeight < 48),
				// A row is as wide as the page.
				...all('main summary').filter(({ offsetHeight }) => offsetHeight < 44),
			].length,
			paper: getComputedStyle(document.body).backgroundColor,
			isOurFace: [...document.fonts].some(
				({ family, status }) => family.includes('Atkinson') && status === 'loaded',
			),
			sideways: Math.max(0, document.documentElement.scrollWidth - innerWidth),
		};
	});
	expect(look).toEqual({ unseen: 0, low: 0, paper: PAPER, isOurFace: true, sideways: 0 });
	await leavesNothing(reader);
});

test('on paper a guide has its state, code and square, and nothing that is for the screen', async ({
	reader,
	site,
}) => {
	await reader.open(site.origin + GUIDE);
	await sees(reader, 'print-guide button', 'Print all');
	const sheets = reader.print && (await sheetsOf(await reader.print()));
	await showAsOnPaper(reader);
	await sees(reader, '[data-state-line]', 'Draft. Written from published sources');
	await sees(reader, '[data-qr]', 'Point your phone’s camera');
	expect(await words(reader, 'body > header nav, print-guide button, main nav')).toEqual([]);
	if (!sheets) return;
	expect(sheets.length).toBeGreaterThan(2);
	for (const sheet of sheets) expect(sheet).toContain('Guide code 2917');
	const all = sheets.join(' ');
	// Firefox draws heavier letters as shapes, which cannot be read back as words.
	for (const wanted of [
		'Getting up takes you three goes',
		'Point your phone’s camera',
		'Our 6 sources are on a page of their own',
	])
		expect(all).toContain(wanted);
	for (const unwanted of ['Print all', 'Read next', 'All guides'])
		expect(all).not.toContain(unwanted);
});
