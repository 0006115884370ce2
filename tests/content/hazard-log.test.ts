import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const log = readFileSync('content/pages/hazard-log/en.mdx', 'utf8');
const tests = globSync('tests/{unit,content,browser}/**/*.ts')
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');
// A long list of tests is parted into paragraphs, up to the next part.
const named = [...log.matchAll(/^\*\*Tests\.\*\*[^]*?(?=\n\*\*)/gm)]
	.flatMap(([part]) => [...part.matchAll(/"([^"]+)"/g)])
	.map(([, name = '']) => name);

const hazards = log
	.split(/^## (?=\d+\. )/m)
	.slice(1)
	.map((text) => [text.split('\n')[0], text] as const);
const PARTS = ['Cause', 'Effect', 'What stops it', 'Tests', 'What is left'];

describe('the hazard log', () => {
	test.each(hazards)('says of each hazard what stops it, and which test: %s', (_, hazard) => {
		const parts = [...hazard.matchAll(/^\*\*(.+?)\.\*\*/gm)].map(([, part]) => part);
		expect(parts).toEqual(PARTS);
	});

	test('holds the hazards that we know, and names tests', () => {
		expect(hazards.length).toBeGreaterThanOrEqual(11);
		expect(named.length).toBeGreaterThan(10);
	});

	test('numbers them one after another', () => {
		const numbers = hazards.map(([name = '']) => Number.parseInt(name, 10));
		expect(numbers).toEqual(numbers.map((_, at) => at + 1));
	});

	test.each(named)('names a test that is there: %s', (name) => {
		expect(tests).toContain(name);
	});

	test('says what it is not', () => {
		expect(log).toContain('It is not a DCB0129 clinical safety case');
		expect(log).toContain('its own assessment under DCB0160');
	});
});
