import { join } from 'node:path';
import { readWithdrawn } from '#lib/publish/withdrawn-feed.ts';
import { addDays, laterDay, sayDate } from '#lib/text/dates.ts';
import { textOf } from '#tools/content/content-files.ts';
import { git } from '#tools/git.ts';

/**
 * Why the clock of this computer cannot be right on a day, given year first; nothing where it may be. A clock that is
 * behind would show a guide as checked after its check date. It is held to the last commit and the last site.
 */
export function faultOfClock(project: string, today: string): string | undefined {
	const [, committed = ''] =
		git(project, ['rev-list', '-1', '--format=%cs', 'HEAD'])?.toString('utf8').split('\n') ?? [];
	const made = readWithdrawn(textOf(join(project, 'dist/withdrawn.json')))?.made ?? '';
	const latest = laterDay(committed, made);
	// Somewhere it is tomorrow already.
	return latest > addDays(today, 1)
		? `the clock of this computer says ${sayDate(today)}, and there are commits or a site of ${sayDate(latest)}: put it right`
		: undefined;
}
