import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const log = readFileSync('content/pages/hazard-log/en.mdx', 'utf8');
const tests = globSync('tests/{unit,content,browser}/**/*.ts')
	.map((file) => readFileSync(file, 'utf8'))
	.join('\n');
const named = log
	.split('\n')
	.filter((line) => line.startsWith('**Tests.**'))
	.flatMap((line) => [...line.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name));

describe('the hazard log', () => {
	test('names tests for most of its hazards', () => expect(named.length).toBeGreaterThan(10));

	test.each(named)('names a test that is there: %s', (name) => {
		expect(tests).toContain(name);
	});

	test('says what it is not', () => {
		expect(log).toContain('It is not a DCB0129 clinical safety case');
		expect(log).toContain('its own assessment under DCB0160');
	});
});
