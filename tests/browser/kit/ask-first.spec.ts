import { expect, test } from '@playwright/test';
import { guidesOfSession, type SessionFacts } from '#lib/facts/kit/session.ts';
import { dangerWords } from '#lib/words/danger-signs.ts';
import { words } from '#lib/words/index.ts';
import { readLibrary } from '#tools/content/read-library.ts';
import { readFacts } from '../../helpers/kit/session-facts.ts';
import { sheetsOf } from '../../helpers/paper.ts';

const { ask, parts } = words.en.sessions;
const { guides, dangerSigns } = readLibrary();
const squeezed = (text: string) => text.replaceAll(/\s+/g, '');
/** The facts of the guides that a session uses, those of the sheets that people take home among them. */
const guidesOf = (session: SessionFacts) =>
	guidesOfSession(session).map((slug) => guides.find((guide) => guide.slug === slug)?.facts);

for (const name of ['staying-steady', 'saving-energy', 'getting-going-again'])
	test(`${name}: “Ask first” is a sheet of its own, from every guide that the session uses`, async ({
		page,
	}) => {
		// It does not end: what prints stays on the page.
		await page.addInitScript(() => {
			window.print = () => undefined;
		});
		await page.goto(`/sessions/${name}/`);
		await page.getByRole('button', { name: parts.ask, exact: true }).click();
		await expect(page.locator('html')).toHaveAttribute('data-print-part', 'ask');
		const sheets = await sheetsOf(await page.pdf({ preferCSSPageSize: true }));
		// One piece of paper, for each person.
		expect(sheets.length).toBeLessThanOrEqual(2);
		const paper = squeezed(sheets.join(''));
		expect(paper).toContain(squeezed(ask.say));
		const used = guidesOf(readFacts(name));
		for (const facts of used) {
			const { askFirst = [], stop = [] } = facts?.checkFirst ?? {};
			const asked = await page.locator('.ask-lines li').allTextContents();
			for (const line of askFirst)
				expect(
					asked.some((one) => line.startsWith(one.trim())),
					line,
				).toBe(true);
			expect(new Set(asked).size).toBe(asked.length);
			for (const sign of stop) {
				const { short = '', call, level } = dangerSigns.get(sign) ?? {};
				expect(paper, sign).toContain(squeezed(short));
				if (call && level) expect(paper).toContain(squeezed(dangerWords.en.callFor(call, level)));
			}
		}
	});
