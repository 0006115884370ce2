import { expect } from '@playwright/test';
import { goAndComeBack, leave } from './back-and-away.ts';
import type { Reader } from './engine.ts';
import { arrives, press, sees, test, words } from './walk.ts';

const SHEET = '/worksheets/if-i-fall/';
const FIELD = '[name="call-other"]';
const KEY = 'keep-doing.sheet.if-i-fall';

const standsIn = (reader: Reader, field: string) =>
	reader.ask((one) => document.querySelector<HTMLInputElement>(one)?.value, field);
const kept = (reader: Reader) => reader.ask((key) => localStorage.getItem(key), KEY);

async function keepOne(reader: Reader, origin: string): Promise<void> {
	await reader.open(origin + SHEET);
	// A typeface that comes late moves the button away from under the press.
	await arrives(reader, SHEET);
	await sees(reader, 'main button', 'Keep on this device');
	await press(reader, FIELD);
	await reader.type('Answer one');
	await press(reader, 'main button', 'Keep on this device');
	await sees(reader, '[data-status]', 'Kept on this device');
}

test('Back brings a kept worksheet whole, and the next letter takes nothing away', async ({
	reader,
	site,
}) => {
	await keepOne(reader, site.origin);
	await goAndComeBack(reader, SHEET);
	await expect.poll(() => standsIn(reader, FIELD)).toBe('Answer one');
	await press(reader, '[name="name.1"]');
	await reader.type('A');
	await expect.poll(() => kept(reader)).toContain('Answer one');
	await leave(reader);
});

test('Back brings what another page kept meanwhile, and the next letter does not undo it', async ({
	reader,
	site,
}) => {
	await keepOne(reader, site.origin);
	await goAndComeBack(reader, SHEET, () => {
		const key = 'keep-doing.sheet.if-i-fall';
		const newer = localStorage.getItem(key)?.replace('Answer one', 'Answer two') ?? '';
		localStorage.setItem(key, newer);
	});
	await expect.poll(() => standsIn(reader, FIELD)).toBe('Answer two');
	await press(reader, '[name="name.1"]');
	await reader.type('A');
	await expect.poll(() => kept(reader)).toMatch(/A"[^]*Answer two|Answer two[^]*A"/);
	await leave(reader);
});

test('Back brings the words of a search above its results', async ({ reader, site }) => {
	await reader.open(`${site.origin}/search/`);
	await press(reader, '#find');
	await reader.type('stairs');
	await sees(reader, '[data-search-results] li:first-child a', /\w/);
	await goAndComeBack(reader, '/search/#q=stairs');
	await expect.poll(() => standsIn(reader, '#find')).toBe('stairs');
	await leave(reader);
});

test('Back brings the answers of a check sheet, and the next letter takes none away', async ({
	reader,
	site,
}) => {
	const sheet = '/check-a-guide/saving-energy/';
	await reader.open(site.origin + sheet);
	await press(reader, '[data-checker=interests]');
	await reader.type('None');
	await press(reader, '[data-keep]');
	await goAndComeBack(reader, sheet);
	await expect.poll(() => standsIn(reader, '[data-checker=interests]')).toBe('None');
	await press(reader, '[data-checker=role]');
	await reader.type('x');
	expect(await reader.ask(() => JSON.stringify({ ...localStorage }))).toContain('None');
	await leave(reader);
});

test('Back twice to an older visit brings the name on a check sheet as it is kept now', async ({
	reader,
	site,
}) => {
	const sheet = '/check-a-guide/saving-energy/';
	const name = '[data-checker=name]';
	await reader.open(site.origin + sheet);
	await arrives(reader, sheet);
	await press(reader, name);
	await reader.type('Older');
	await press(reader, '[data-keep]');
	await reader.ask(() => void (location.href = '/privacy/'));
	await arrives(reader, '/privacy/');
	await reader.ask((address) => void (location.href = address), sheet);
	await arrives(reader, sheet);
	await expect.poll(() => standsIn(reader, name)).toBe('Older');
	await press(reader, name);
	await reader.type(' and newer ');
	await expect.poll(() => standsIn(reader, name)).toContain(' and newer ');
	const newer = (await standsIn(reader, name)) ?? '';
	for (const to of ['/privacy/', sheet]) {
		await reader.ask(() => void setTimeout(() => history.back(), 50));
		await arrives(reader, to);
	}
	await expect.poll(() => standsIn(reader, name)).toBe(newer);
	await press(reader, '[data-checker=role]');
	await reader.type('x');
	await expect
		.poll(() => reader.ask(() => JSON.stringify({ ...localStorage })))
		.toContain(newer.trim());
	await leave(reader);
});

test('Back brings the name of the practice in the picker, and no guide or note of a patient', async ({
	reader,
	site,
}) => {
	await reader.open(`${site.origin}/recommend/`);
	await press(reader, '[data-row="2917"] [data-toggle]');
	await reader.ask(() => {
		const part = (name: string) => document.querySelector<HTMLInputElement>(name);
		const [name, note] = [part('[data-practice=name]'), part('[data-note]')];
		if (name) name.value = 'A made-up surgery';
		part('[data-keep]')?.click();
		if (note) note.value = 'Answer one';
		note?.dispatchEvent(new Event('change', { bubbles: true }));
	});
	await expect.poll(() => words(reader, '[data-chosen-guide]')).toHaveLength(1);
	await goAndComeBack(reader, '/recommend/');
	await expect.poll(() => standsIn(reader, '[data-practice=name]')).toBe('A made-up surgery');
	expect(await words(reader, '[data-chosen-guide]')).toEqual([]);
	expect(await standsIn(reader, '[data-note]')).toBe('');
	await leave(reader);
});
