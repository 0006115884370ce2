import { setTimeout as wait } from 'node:timers/promises';
import { expect } from '@playwright/test';
import { sheetsOf } from '../helpers/paper.ts';
import { leavesNothing, press, sees, showAsOnPaper, test, words } from './walk.ts';

test.describe('without JavaScript', () => {
	test('the list for slips holds every guide with its code', async ({
		readerWithoutScripts: reader,
		site,
	}) => {
		await reader.open(`${site.origin}/r/`);
		await sees(reader, '[data-card="2917"]', 'Getting up from your chair');
		expect((await words(reader, '[data-card]')).length).toBeGreaterThan(40);
	});
});

test('a slip is chosen, and on paper is all that there is', async ({ reader, site }) => {
	await reader.open(`${site.origin}/recommend/`);
	for (const code of ['2917', '2534']) {
		await press(reader, `[data-row="${code}"] [data-toggle]`);
		// Each button stands in the middle of the window as it is pressed: sooner, the press could be a shaking hand’s.
		await wait(550);
	}
	await expect.poll(() => words(reader, '[data-chosen-guide]')).toHaveLength(2);
	const sheets = reader.print && (await sheetsOf(await reader.print()));
	await showAsOnPaper(reader);
	await sees(reader, '[data-slip-heading]', 'DRAFT: for trying out, not for patients');
	expect(await words(reader, '[data-slip-guide]')).toHaveLength(2);
	for (const wanted of ['2917', '2534', 'Today:', 'In an emergency call 999.'])
		await sees(reader, '[data-slip]', wanted);
	expect(await words(reader, '[data-row], body > header, [data-filter]')).toEqual([]);
	const square = await reader.ask(
		() => document.querySelector('[data-qr] svg')?.getBoundingClientRect().width ?? 0,
	);
	expect(square / (96 / 25.4), 'the square is 30 mm or more').toBeGreaterThanOrEqual(30);
	await leavesNothing(reader);
	if (sheets) expect(sheets.join(' ')).toContain('Sit back.');
});

test('typing and Enter choose a guide without a pointer', async ({ reader, site }) => {
	await reader.open(`${site.origin}/recommend/`);
	await press(reader, '[data-filter]');
	await reader.type('falls');
	await reader.pressEnter();
	await expect.poll(() => words(reader, '[data-chosen-guide]')).toHaveLength(1);
});

test('the reader’s list shows the guides of its link, and says what it passed over', async ({
	reader,
	site,
}) => {
	await reader.open(`${site.origin}/r/#2534-2917-2918.zz`);
	await sees(reader, '[data-card] h2', /energy[^]*chair/i);
	expect(await words(reader, '[data-card]')).toHaveLength(2);
	await sees(reader, 'main', 'We passed over what we do not know: 2918, zz.');
	expect(site.asked.filter((path) => /2917|guides/.test(path))).toEqual([]);
});
