import { expect, test } from 'vitest';
import { readFactsFile } from '#lib/facts/read-facts.ts';

const read = (text: string) => readFactsFile('content/routes/a.yaml', text).front.values;

test('plain facts are read', () => {
	expect(read('title: Made up\non: 2026-11-22\n')).toEqual({ title: 'Made up', on: '2026-11-22' });
});

test.each([
	['an older YAML, which reads yes and 010 in its own way', '%YAML 1.1\n---\ntitle: yes\n'],
	['any YAML, said outright', '%YAML 1.2\n---\ntitle: Made up\n'],
	['a tag that nobody knows', 'title: !!js/function "x"\n'],
	['a tag of its own', '%TAG ! tag:made-up.test,2026:\n---\ntitle: !x "y"\n'],
	['an anchor and its copy', 'a: &a Made up\ntitle: *a\n'],
	['two documents', 'title: One\n---\ntitle: Two\n'],
	['a fact that stands twice', 'title: One\ntitle: Two\n'],
	['many copies of copies', 'a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n'],
])('%s cannot be read, so that no two programs read it in two ways', (_, text) => {
	expect(read(text)).toBeUndefined();
});
