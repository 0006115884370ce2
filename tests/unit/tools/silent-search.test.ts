import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

const TOOL = pathToFileURL('src/tools/build/silent-search.ts').href;

test('a build stops where its search knows no emergency, and names what it misses', () => {
	const folder = mkdtempSync(join(tmpdir(), 'silent-'));
	const nothing = { classes: ['', '-'], bias: [1, 0], most: 1, gaps: ['', ''], steps: ['', ''] };
	const data = {
		gate: nothing,
		kinds: nothing,
		exact: [],
		dangerWords: { words: '', misspelt: {}, other: '' },
		helplines: [],
		bare: { urgent: {}, harmless: [] },
		runs: '',
	};
	writeFileSync(join(folder, 'search-alarms.json'), JSON.stringify(data));
	const script = `import { refuseSilentSearch } from ${JSON.stringify(TOOL)}; refuseSilentSearch(${JSON.stringify(folder)});`;
	const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
		encoding: 'utf8',
	});
	rmSync(folder, { recursive: true });
	expect(stderr).toContain('suicidal (suicide)');
	expect(status).toBe(1);
});
