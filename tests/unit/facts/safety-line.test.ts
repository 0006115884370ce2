import { expect, test } from 'vitest';
import { safetyLineFacts } from '#lib/facts/safety-line.ts';
import { aCheck, aSignOff } from '../../helpers/sample-guide.ts';
import { faultsOf } from '../../helpers/console-faults.ts';

const line = {
	title: 'If this were not a test',
	kind: 'emergency',
	lines: ['Do one made-up thing.'],
	...aSignOff,
};

test.each([
	['a draft', {}],
	['a line that a clinician has checked', { checked: [aCheck] }],
	['a line that is not an emergency', { kind: 'care' }],
	['a line that is read first', { kind: 'first', short: 'Ring here first.' }],
])('%s has no faults', (_, change) => {
	expect(faultsOf(safetyLineFacts, { ...line, ...change })).toEqual([]);
});

test.each([
	['no lines', { lines: [] }, 'lines: '],
	['an empty line', { lines: [' '] }, 'lines.0: This is empty.'],
	['a very long line', { lines: ['x'.repeat(161)] }, 'lines.0: Keep this under 160 letters.'],
	['no words for the slip, where it is read first', { kind: 'first' }, 'short: A slip prints'],
	['a kind of our own', { kind: 'urgent' }, 'kind: '],
	['a UK date', { reviewBy: '10/01/2027' }, 'reviewBy: Write a real date'],
	['a mistyped fact', { heading: 'If' }, 'Unrecognized key: "heading"'],
])('a safety line with %s is refused', (_, change, says) => {
	expect(faultsOf(safetyLineFacts, { ...line, ...change }).join('\n')).toContain(says);
});
