import { expect, test, type Page } from '@playwright/test';
import { signsOfGuide } from '#lib/danger-signs/signs-of-guide.ts';
import { dangerWords } from '#lib/words/danger-signs.ts';
import { readLibrary } from '#tools/content/read-library.ts';

const { guides, dangerSigns: table } = readLibrary();
const says = dangerWords.en;
const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

/** What can be seen under each call of When to get help, line by line: `Call 999 now for: | Fire`. */
function seenLines(page: Page): Promise<string[]> {
	return page
		.evaluate(() =>
			[...document.querySelectorAll<HTMLElement>('.help details, .help .extra')].flatMap((list) =>
				[...list.querySelectorAll('h3')]
					.filter((head) => head.checkVisibility())
					.flatMap((head) =>
						[...(head.nextElementSibling?.querySelectorAll('li') ?? [])]
							.filter((line) => line.checkVisibility())
							.map((line) => `${head.textContent} | ${line.textContent}`),
					),
			),
		)
		.then((lines) => lines.map(plain));
}

test.use({ viewport: { width: 390, height: 844 }, isMobile: true });

for (const { slug, facts } of guides) {
	test(`${slug} shows each danger sign in short under its call, and in full after one press`, async ({
		page,
	}) => {
		if (!facts) throw new Error(`${slug} cannot be read.`);
		const { help } = signsOfGuide(facts.checkFirst, table);
		await page.goto(`/guides/${slug}/`);
		await expect(page.getByRole('button', { name: 'Open everything' })).toBeVisible();
		const short = help.flatMap(({ groups }) =>
			groups.flatMap(({ call, level, signs }) =>
				signs.map((sign) => plain(`${says.callFor(call, level)} | ${sign.short}`)),
			),
		);
		const seen = await seenLines(page);
		expect(seen).toHaveLength(short.length);
		for (const [index, line] of short.entries()) expect(seen[index]).toContain(line);
		for (const { level, groups } of help) {
			const numbers = page.locator(`[data-part="get-help-${level}"] h3:visible a[href^="tel:"]`);
			for (const number of await numbers.all())
				expect((await number.boundingBox())?.height).toBeGreaterThanOrEqual(44);
			const name = page.getByText(says.inFull(level), { exact: true });
			expect((await name.boundingBox())?.height).toBeGreaterThanOrEqual(48);
			await name.click();
			const open = (await seenLines(page)).join('\n');
			for (const { call, signs } of groups)
				for (const sign of signs) {
					expect(open).toContain(plain(`${says.callIf(call, level)} | ${sign.words}`));
					expect(open).toContain(plain(sign.meanwhile ?? ''));
				}
		}
	});
}

test('a search of the page for words that are folded opens their level', async ({ page }) => {
	const [{ slug, facts } = {}] = guides;
	const [first] = facts ? signsOfGuide(facts.checkFirst, table).help : [];
	const [sign] = first?.groups[0]?.signs ?? [];
	if (!sign?.meanwhile) throw new Error('The first sign says nothing of what to do meanwhile.');
	const words = plain(sign.meanwhile).split(/[.,:]/)[0] ?? '';
	await page.goto(`/guides/${slug}/#:~:text=${encodeURIComponent(words)}`);
	await expect(page.locator('.help details[open]')).toHaveCount(1);
});
