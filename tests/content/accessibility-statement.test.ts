import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { standingPageFacts } from '#lib/facts/standing-page.ts';

/** The success criteria of WCAG 2.2 (https://www.w3.org/TR/WCAG22/), without 4.1.1, which it took out. */
const WCAG = {
	A: '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2',
	AA: '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3',
};

const FILE = 'content/pages/accessibility/en.mdx';
const statement = readFileSync(FILE, 'utf8');
const { criteria = [] } = standingPageFacts.parse(readFactsFile(FILE, statement).front.values);
const battery = readFileSync('tests/battery/checks.ts', 'utf8');

/** A file that runs by itself, or a check that the battery asks of every page. */
function isRun(file: string): boolean {
	const [, check] = /^battery\/(checks\/[\w-]+\.ts)$/.exec(file) ?? [];
	return check ? battery.includes(`'./${check}'`) : /\.(spec|test)\.ts$/.test(file);
}

test.each(['A', 'AA'] as const)('the statement goes through every point of level %s', (level) => {
	const told = criteria.filter((one) => one.level === level).map(({ number }) => number);
	expect(told.toSorted()).toEqual(WCAG[level].split(' ').toSorted());
});

test('what it says of level AAA, it proves', () => {
	const claimed = criteria.filter(({ level }) => level === 'AAA');
	expect(claimed.length).toBeGreaterThanOrEqual(3);
	expect(claimed.filter(({ tests }) => tests.length === 0)).toEqual([]);
});

test.each(criteria)('$number $name: each test that it names is there, and is run', ({ tests }) => {
	expect(tests.filter((file) => !existsSync(`tests/${file}`) || !isRun(file))).toEqual([]);
});

test.each(criteria.filter(({ tests }) => tests.length === 0))(
	'$number $name: where no test is named, it says who finds out',
	({ unproved }) => {
		expect(unproved).toMatch(/^All of it: people /);
	},
);
