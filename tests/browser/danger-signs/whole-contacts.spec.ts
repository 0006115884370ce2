import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { OrganisationFacts } from '#lib/facts/organisation.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { everyPage } from '../../helpers/built-pages.ts';

const { organisations } = readLibrary();
/** What is rung or texted, as it is typed: a number, or a word that is sent to one. */
const contacts = [...organisations.values()]
	.flatMap((one) => {
		const { phone, textNumber } = one as Partial<OrganisationFacts>;
		return [phone, textNumber].flatMap((text) => (text?.includes(' ') ? [text] : []));
	})
	.map((text) => text.toLowerCase());

/** The words that a page shows: no head, no script, no setting of a part, and none that a rule holds together on paper. */
const shownOf = (html: string) =>
	html
		.replace(/^[^]*<body/, '')
		.replaceAll(/<(script|style|template)\b[^]*?<\/\1>/g, '')
		.replaceAll(/<(a\b[^>]*\bhref="tel:|b>)[^<]*/g, '')
		.replaceAll(/<[^>]*>/g, '')
		.toLowerCase();

test('no contact is parted over two lines or sides: its words are held together on every page', () => {
	expect(contacts).toContain('text shout to 85258');
	// Who checks a text reads it as it is typed; and a text message is cut short by a letter that phones do not count as one.
	const pages = everyPage().filter((address) => !/\/(?:check-a-guide|texts)\//.test(address));
	const parted = pages.flatMap((address) => {
		const shown = shownOf(readFileSync(`dist${address.replace(/\/$/, '/index.html')}`, 'utf8'));
		return contacts
			.filter((contact) => shown.includes(contact))
			.map((contact) => `${address}: ${contact}`);
	});
	expect(parted).toEqual([]);
});

test('on paper no number to ring, and no word to text, is parted', async ({ page }) => {
	await page.emulateMedia({ media: 'print' });
	for (const address of ['/guides/low-mood-planning/', '/urgent-help/', '/r/#5175']) {
		await page.goto(address);
		const held = page.locator('a[href^="tel:"], [data-call-numbers] b');
		await expect(held.first()).toBeAttached();
		for (const one of await held.all()) await expect(one).toHaveCSS('white-space', 'nowrap');
	}
});
