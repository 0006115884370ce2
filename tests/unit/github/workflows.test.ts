import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { workflowFaults } from './workflow-faults.ts';

const files = globSync('.github/workflows/*').toSorted();
const good = readFileSync('.github/workflows/ci.yml', 'utf8');

test('there are workflows to look at', () => expect(files.length).toBeGreaterThanOrEqual(4));

test.each(files)('%s is well made', async (file) => {
	expect(await workflowFaults(readFileSync(file, 'utf8'), file)).toEqual([]);
});

test.each(['daily-build.yml', 'review-due.yml'])(
	'%s, which publishes or may write, runs nothing that came past the lock file',
	async (name) => {
		const text = readFileSync(`.github/workflows/${name}`, 'utf8');
		const old = text.replace(/uses: actions\/setup-node@.*\n.*\n.*\n/, 'run: node -v\n');
		expect(await workflowFaults(old)).toEqual(['runs a Node that npm fetched']);
		const scripts = text.replace(' --ignore-scripts', '');
		expect(await workflowFaults(scripts)).toEqual(['runs scripts of packages']);
	},
);

test.each([
	['a step of no kind', 'run: .ci/run', 'runs: .ci/run', /unexpected key "runs"|key "runs"/],
	['an unknown trigger', 'pull_request:', 'pull_requests:', /pull_requests/],
	[
		'the trigger that trusts strangers',
		'pull_request:',
		'pull_request_target:',
		/pull_request_target/,
	],
	['an action by its version', /@[0-9a-f]{40} # v6.0.0/, '@v6', /not pinned to a commit/],
	['an action without its version beside it', ' # v6.0.0', '', /has no version/],
	['no word on rights', 'permissions:\n  contents: read\n', '', /does not say what it may do/],
	['a right to write', 'contents: read', 'contents: write', /may write contents/],
	[
		'a right for one job',
		'timeout-minutes: 20',
		'timeout-minutes: 20\n    permissions: read-all',
		/rights of its own/,
	],
	['a job without an end', '    timeout-minutes: 20\n', '', /without an end/],
	['a key left in the folder', 'persist-credentials: false', 'fetch-depth: 1', /leaves its key/],
	[
		'a stranger’s words in a command',
		'run: .ci/run',
		'run: echo "${{ github.ref }}"',
		/expression into a command/,
	],
])('%s is caught', async (_, right, wrong, says) => {
	const bad = good.replace(right, wrong);
	expect(bad).not.toBe(good);
	expect((await workflowFaults(bad)).join('\n')).toMatch(says);
});
