import { rmSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { copyFixedSite, runThere } from '../../../helpers/fixed-site.ts';

const folder = copyFixedSite();
afterAll(() => rmSync(folder, { recursive: true }));

// The full run alone builds it. Whoever adds files that name guides is told at once.
test('the made-up site that a screen reader reads has nothing to mend, and so can be built', () => {
	const { output, status } = runThere(folder, 'src/tools/content/check-content.ts');
	const faults = output.split('\n').filter((line) => line && !line.includes('(advice)'));
	expect(faults).toEqual([expect.stringContaining('3 guides: 0 to mend')]);
	expect(status).toBe(0);
});
