import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';

const validator = new HtmlValidate(
	new StaticConfigLoader({
		extends: ['html-validate:standard'],
		// Firefox brings back the last patient's ticks unless each box says "off", which the rule forbids.
		rules: { 'valid-autocomplete': 'off' },
	}),
);

test.describe('without JavaScript', () => {
	test('a faulty page is caught: what finds nothing may have looked at nothing', async () => {
		const report = await validator.validateString('<p id="a">One<p id="a"><b>two</p>');
		expect(report.errorCount).toBeGreaterThan(1);
	});

	test('every page is valid HTML', () => {
		test.setTimeout(120_000);
		const pages = globSync('dist/**/*.html');
		expect(pages.length).toBeGreaterThan(100);
		const faults = pages.flatMap((page) =>
			validator
				.validateFileSync(page)
				.results.flatMap(({ messages }) =>
					messages.map(
						({ ruleId, message, column }) => `${page} at ${column}: ${message} (${ruleId})`,
					),
				),
		);
		expect(faults).toEqual([]);
	});
});
