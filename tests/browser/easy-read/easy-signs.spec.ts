import { expect, test } from '@playwright/test';
import { signsOfGuide } from '#lib/danger-signs/signs-of-guide.ts';
import { dangerWords } from '#lib/words/danger-signs.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { everyPage } from '../../helpers/built-pages.ts';

const { guides, dangerSigns: table, organisations } = readLibrary();
const says = dangerWords.en;
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const phoneOf = (name: string) => (organisations.get(name) as { phone?: string }).phone ?? [];

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const address of everyPage().filter((one) => one.endsWith('/easy-read/')))
		test(`${address} shows every danger sign of its guide: those that stop it before its steps, the rest after`, async ({
			page,
		}) => {
			const guide = guides.find(({ slug }) => address === `/guides/${slug}/easy-read/`);
			if (!guide?.facts) throw new Error(`${address} has no guide that can be read.`);
			const { stop, watch } = signsOfGuide(guide.facts.checkFirst, table);
			await page.goto(address);
			const danger = page.locator('.easy-danger');
			const [stops, steps, rest] = await Promise.all(
				['[data-part=check-first]', '#steps', '[data-part=watch]'].map((part) =>
					page.locator(part).boundingBox(),
				),
			);
			expect(stops?.y).toBeLessThan(steps?.y ?? 0);
			if (watch.length > 0) expect(rest?.y).toBeGreaterThan(steps?.y ?? Infinity);
			await expect(
				page.locator('[data-part=check-first] .headed-list > p:first-child'),
			).toHaveCount(stop.length);
			const groups = [...stop, ...watch];
			const heads = await danger.locator('.headed-list > p:first-child').allTextContents();
			expect(heads.map(plain)).toEqual(
				groups.map(({ call, level }) => plain(says.callFor(call, level))),
			);
			const shown = danger.locator('.headed-list > ul > li');
			const wanted = groups.flatMap(({ signs }) => signs);
			await expect(shown).toHaveCount(wanted.length);
			const lines = await shown.evaluateAll((signs) =>
				signs.map((sign) =>
					[...sign.querySelectorAll('figure')].map((line) => ({
						says: line.querySelector('figcaption')?.textContent.trim(),
						picture: /([a-z0-9-]+)\.[^/]*svg$/.exec(line.querySelector('img')?.src ?? '')?.[1],
					})),
				),
			);
			expect(lines).toEqual(wanted.map(({ easy }) => easy));
			// Who is afraid of somebody, or thinks of suicide, has nobody else to ring on this page.
			const numbers = wanted.flatMap(({ crisis, contacts = [] }) =>
				crisis ? ['116 123', 'SHOUT to 85258'] : contacts.flatMap(phoneOf),
			);
			const told = plain((await danger.allTextContents()).join(' '));
			for (const number of new Set(numbers)) expect(told).toContain(number);
		});
});
