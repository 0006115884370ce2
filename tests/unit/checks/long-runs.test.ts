import { expect, test } from 'vitest';
import { checks } from '#lib/checks/index.ts';
import { problemsOf } from '#lib/checks/problems-of.ts';
import { writeGuide } from '#lib/write/answers-to-guide.ts';
import { readWritten } from '#lib/write/desk.ts';
import { readLibrary } from '#tools/content/read-library.ts';

const library = readLibrary();
const LETTERS = 100_000;
/** In ms of the processor, for others may be busy: many times what a check takes that reads each letter once, and a tenth of one that reads on from each letter. */
const SOON = 2000;

// A form that is checked as it is typed stands still meanwhile.
test.each(['a', 'A', 'A.', 'A ', 'aA', 'Mr ', ' ', '-', 'a@'])(
	'no check is stopped by 100,000 letters of “%s”',
	(run) => {
		const words = run.repeat(LETTERS / run.length);
		const guide = readWritten(writeGuide({ title: 'Made up', words }, ''));
		const slow = Object.entries(checks).filter(([, check]) => {
			const began = process.threadCpuUsage();
			check(guide, library);
			return process.threadCpuUsage(began).user / 1000 > SOON;
		});
		expect(slow.map(([name]) => name)).toEqual([]);
		expect(problemsOf(guide, library)).not.toEqual([]);
	},
	60_000,
);
