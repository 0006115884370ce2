import { expect, test } from 'vitest';
import { fileFitsSchema, listedNamesAreKnown } from '#lib/checks/facts/facts-file.ts';
import { closestName } from '#lib/text/closest-name.ts';
import { packFacts } from '#lib/facts/pack.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';

const pack = 'title: Tea\nshelf: 1\nguides: [kitchen, saving-energy]\n';
const file = (text: string) => readFactsFile('content/packs/tea.yaml', text);

test('a good file is left alone', () => expect(fileFitsSchema(file(pack), packFacts)).toEqual([]));

test.each([
	['a missing fact', pack.replace('shelf: 1\n', ''), '1: The fact shelf is missing.'],
	['a mistyped fact', pack.replace('shelf', 'self'), '2: There is no fact called self.'],
	['a tab', pack.replace('shelf', '\tshelf'), '2: A tab stands before this fact.'],
	['figures where text belongs', pack.replace('Tea', '5'), '1: The fact title needs text.'],
])('%s', (_, text, says) => {
	expect(fileFitsSchema(file(text), packFacts).map(({ line, says }) => `${line}: ${says}`)).toEqual(
		[says],
	);
});

test('a name that we do not have is told of with the one that was meant', () => {
	const [problem] = listedNamesAreKnown(file(pack), 'guides', ['kitchens', 'saving-energy']);
	expect(problem).toMatchObject({ line: 3, fix: 'Did you mean kitchens?' });
});

test.each([
	['DonotList', 'DoNotList'],
	['saving-enargy', 'saving-energy'],
	['Video', undefined],
])('%s is near %s', (typed, name) =>
	expect(closestName(typed, ['DoNotList', 'saving-energy'])).toBe(name),
);
