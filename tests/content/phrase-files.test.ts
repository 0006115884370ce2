import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { phraseFileProblems } from '#tools/search/check-search.ts';
import { aLibrary } from '../helpers/sample-library.ts';

test('phrases of a guide that is not there are told of', () => {
	const content = 'test-results/one-file-content';
	mkdirSync(`${content}/search/readers`, { recursive: true });
	writeFileSync(`${content}/search/readers/kitchens.txt`, 'hot pan\n');
	writeFileSync(`${content}/search/readers/kitchen.txt`, 'hot pan\n');
	try {
		expect(phraseFileProblems(aLibrary(), content).map(({ file }) => file)).toEqual([
			`${content}/search/readers/kitchens.txt`,
		]);
	} finally {
		rmSync(content, { recursive: true });
	}
});
