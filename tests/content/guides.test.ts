import { describe, expect, test } from 'vitest';
import { problemsOf } from '#lib/checks/problems-of.ts';
import { lineFor } from '#lib/checks/problem-lines.ts';
import { problemsOfFolders } from '#tools/content/check/check-folders.ts';
import { readLibrary } from '#tools/content/read-library.ts';

const library = readLibrary();

describe.each(library.guides.map((guide) => [guide.slug, guide] as const))('%s', (_, guide) => {
	test('has nothing that must be mended', () => {
		const errors = problemsOf(guide, library).filter(({ level }) => level === 'error');
		expect(errors.map(lineFor)).toEqual([]);
	});
});

test('what guides name has nothing that must be mended', () => {
	expect(problemsOfFolders(library).map(lineFor)).toEqual([]);
});
