import { expect } from '@playwright/test';
import { arrives, GUIDE, TITLE, leavesNothing, press, sees, test, words } from './walk.ts';

const SHEET = '/worksheets/if-i-fall/';

const filled = () =>
	[...document.querySelectorAll<HTMLInputElement>('input[name], textarea[name]')]
		.map(({ value }) => value)
		.filter((value) => value.startsWith('Answer'));

test.describe('without JavaScript', () => {
	test('a worksheet is a blank to print, and the list of kept guides says what to do', async ({
		readerWithoutScripts: reader,
		site,
	}) => {
		await reader.open(site.origin + SHEET);
		await sees(reader, '[data-not-ready]', 'choose Print');
		expect(await words(reader, 'main button')).toEqual([]);
		await reader.open(`${site.origin}/offline/`);
		await sees(reader, '[data-not-ready]', 'Guides can be printed');
	});
});

test('a kept guide opens without the internet, stands in the list, and goes when it is removed', async ({
	reader,
	site,
}) => {
	await reader.open(site.origin + GUIDE);
	await press(reader, 'keep-offline button');
	await sees(reader, 'keep-offline + p', 'Kept. It opens here without the internet');
	site.breakAt('', 'cut');
	await reader.open(site.origin + GUIDE);
	await sees(reader, '[data-saved]', 'Saved copy from');
	await sees(reader, '[data-part="try-first"]', 'Put both feet flat');
	await reader.open(`${site.origin}/offline/`);
	await sees(reader, '[data-list] li', TITLE);
	await press(reader, 'main button', 'Remove all guides');
	await sees(reader, '[data-status]', 'All kept guides are removed');
	await leavesNothing(reader);
});

test('a step of a guide goes into the plan, from memory alone', async ({ reader, site }) => {
	await reader.open(site.origin + GUIDE);
	await sees(reader, 'print-guide button', 'Print all');
	await press(reader, '[data-plan]');
	await sees(reader, 'h1', 'My plan');
	await press(reader, 'button', 'Add: ');
	const step = () =>
		reader.ask(() => document.querySelector<HTMLInputElement>('[name="step.1"]')?.value);
	await expect.poll(step).toMatch(/\w{3}/);
	await leavesNothing(reader);
});

test('a year that is typed with two figures is one of this century', async ({ reader, site }) => {
	await reader.open(`${site.origin}/plan/`);
	await sees(reader, 'main button', 'Keep on this device');
	await press(reader, '[data-do="every-part"]');
	await press(reader, '[name="day.1"]');
	await reader.ask(() => {
		const day = document.querySelector<HTMLInputElement>('[name="day.1"]');
		if (!day) return;
		// What a field for days makes of 11/12/26; where a browser knows no such field, it is a line to write on.
		day.value = '0026-12-11';
		if (day.type === 'text') day.value = '11/12/26';
		day.dispatchEvent(new Event('input', { bubbles: true }));
	});
	await press(reader, '[name="goal"]');
	const day = () =>
		reader.ask(() => document.querySelector<HTMLInputElement>('[name="day.1"]')?.value);
	await expect.poll(day).toBe('2026-12-11');
	// What is typed asks whether to leave: the next walk begins once that is answered.
	await reader.ask(() => (location.href = '/privacy/'));
	await arrives(reader, '/privacy/');
});

test('a worksheet keeps what is typed when it is asked to, and clears it', async ({
	reader,
	site,
}) => {
	await reader.open(site.origin + SHEET);
	await sees(reader, 'main button', 'Keep on this device');
	await press(reader, 'main :is(input[type=text], textarea)');
	await reader.type('Answer one');
	await leavesNothing(reader);
	await press(reader, 'main button', 'Keep on this device');
	await sees(reader, '[data-status]', 'Kept on this device');
	await reader.open(site.origin + SHEET);
	await expect.poll(() => reader.ask(filled)).toEqual(['Answer one']);
	await press(reader, 'main button', 'Clear everything');
	await expect.poll(() => reader.ask(filled)).toEqual([]);
	await leavesNothing(reader);
	expect(site.asked.filter((path) => path.includes('Answer'))).toEqual([]);
});
