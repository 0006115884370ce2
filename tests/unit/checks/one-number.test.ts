import { expect, test } from 'vitest';
import { numbersAreOnePersons } from '#lib/checks/facts/one-number.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';

const aFile = (name: string, author: string, checker: string) =>
	readFactsFile(
		`content/routes/${name}.yaml`,
		`written:\n  by:\n    - ${author}\nchecked:\n  - ${checker}\n`,
	);
const ann = '{ name: Ann Example, hcpc: OT00001 }';
const bo = '{ name: Bo Sample, hcpc: OT00002 }';
const saidOf = (author: string, checker: string) =>
	numbersAreOnePersons([aFile('one', ann, bo), aFile('two', author, checker)]).map(
		({ file, line, says }) => `${file}:${line} ${says}`,
	);

test('people with their own numbers, in two files and written in two ways, are right', () => {
	expect(
		saidOf('{ name: "Sample, Bo", hcpc: OT00002 }', '{ name: A. Example, hcpc: OT00001 }'),
	).toEqual([]);
	expect(saidOf('Ann Example', '{ name: Ann Mary Example, hcpc: OT00003 }')).toEqual([]);
});

test.each([
	[
		'somebody else',
		'{ name: Cy Borrow, hcpc: OT00002 }',
		'Cy Borrow, OT00002, stands in content/routes/one.yaml as Bo Sample, OT00002.',
	],
	[
		'a second number',
		'{ name: Example Ann, hcpc: OT00009 }',
		'Example Ann, OT00009, stands in content/routes/one.yaml as Ann Example, OT00001.',
	],
])('a number that is %s’s is told, at its line', (_, checker, says) => {
	expect(saidOf('A group', checker)).toEqual([`content/routes/two.yaml:5 ${says}`]);
});
