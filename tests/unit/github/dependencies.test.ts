import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

test('packages and actions are renewed weekly, each in one pull request', () => {
	const { updates } = parse(readFileSync('.github/dependabot.yml', 'utf8')) as {
		updates: { 'package-ecosystem': string; schedule: { interval: string }; groups: object }[];
	};
	const told = updates.map((one) => [one['package-ecosystem'], one.schedule.interval]);
	expect(told).toEqual([
		['npm', 'weekly'],
		['github-actions', 'weekly'],
	]);
	for (const { groups } of updates) expect(Object.values(groups)).toEqual([{ patterns: ['*'] }]);
});

test('packages known to be unsafe are named in each run, which they never stop', () => {
	expect(readFileSync('.ci/run', 'utf8')).toMatch(/^timeout \d+ npm audit .*\|\| echo /m);
});
