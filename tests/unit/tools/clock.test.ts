import { afterAll, expect, test } from 'vitest';
import { addDays, dayOf } from '#lib/text/dates.ts';
import { faultOfClock } from '#tools/build/clock.ts';
import { GitFolder } from '../../helpers/copies/git-folder.ts';

const at = new GitFolder();
afterAll(() => at.remove());
const today = dayOf(new Date());

test('a clock that is behind the last commit, or the last site, is told', () => {
	expect(faultOfClock(at.folder, '2020-01-01')).toBeUndefined();
	at.git('init', '-q');
	at.commit(today);
	expect(faultOfClock(at.folder, today)).toBeUndefined();
	expect(faultOfClock(at.folder, addDays(today, -1))).toBeUndefined();
	expect(faultOfClock(at.folder, addDays(today, -2))).toContain('put it right');
	at.write('dist/withdrawn.json', JSON.stringify({ withdrawn: [], made: addDays(today, 2) }));
	expect(faultOfClock(at.folder, today)).toContain('put it right');
});
