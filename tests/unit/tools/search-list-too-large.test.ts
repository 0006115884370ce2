import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { readSearchData } from '#tools/search/read-search.ts';

const content = mkdtempSync(join(tmpdir(), 'search-list-'));
afterEach(() => rmSync(content, { recursive: true, force: true }));

// It was taken for an empty list: search learnt without a word of it, and sounded false alarms.
test('a list that is too large to be read stops what learns from it, and is named', () => {
	mkdirSync(join(content, 'search'));
	const list = join(content, 'search/look-alikes.txt');
	writeFileSync(list, 'none: a joke\n'.repeat(80_000));
	expect(() => readSearchData(content)).toThrow(
		/look-alikes\.txt: This file is too large: 1040 kB/,
	);
});
