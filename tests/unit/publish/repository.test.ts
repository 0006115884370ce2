import { expect, test } from 'vitest';
import { editAddress, fileAddress, isPlaceholder, issueAddress } from '#lib/publish/repository.ts';

const project = 'https://github.com/someone/guides';

test('the editor opens on the file itself', () =>
	expect(editAddress(project, 'content/README.md')).toBe(
		'https://github.com/someone/guides/edit/main/content/README.md',
	));

test('a form comes with the guide written in', () =>
	expect(issueAddress(project, 'something-wrong.yml', { guide: 'Stairs & steps' })).toBe(
		'https://github.com/someone/guides/issues/new?template=something-wrong.yml&guide=Stairs+%26+steps',
	));

test('a guide that is ours opens in its own file', () =>
	expect(fileAddress(project, { file: 'content/a.mdx', text: 'a', isOurs: true })).toEqual({
		address: editAddress(project, 'content/a.mdx'),
		carriesText: false,
	}));

test.each([
	['a short text travels in the address', 'a: 1 & 2', true],
	['a whole guide does not', 'word '.repeat(1500), false],
	['letters that an address spells out are counted as spelt', '—'.repeat(900), false],
])('%s', (_, text, carriesText) => {
	const made = fileAddress(project, { file: 'content/guides/a/b/en.mdx', text, isOurs: false });
	expect(made.carriesText).toBe(carriesText);
	expect(made.address.length).toBeLessThan(7500);
	expect(new URL(made.address).searchParams.get('filename')).toBe('content/guides/a/b/en.mdx');
	expect(new URL(made.address).searchParams.get('value')).toBe(carriesText ? text : null);
});

test.each([
	['https://github.example/keep-doing', true],
	['https://github.com/someone/example', false],
])('%s holds a place: %s', (address, holds) => expect(isPlaceholder(address)).toBe(holds));
