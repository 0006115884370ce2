/**
 * All the tests, in the order in which a fault is cheapest to find. The last line counts them. With
 * `--full` the battery asks every page, slips and check sheets too, in every look and at every control.
 */
import { rmSync } from 'node:fs';
import { obtainBrowser } from './find-chromium.ts';
import { enginesLeftOut, missingForOrca } from './find-engines.ts';
import { whenStarterEnds } from '#tools/starter.js';
import { runCommand } from '#tools/steps.ts';
import { browserCount, unitCount, type Count } from './test-counts.ts';

interface Step {
	says: string;
	script: string;
	/** How many tests the step ran. A step without tests counts only if it fails. */
	count?: () => Count;
	/** What the step cannot do without. */
	needs?: string;
}

/** Steps that use one core each, run at the same time: on two cores 22 s, one after another 32 s. */
const sideBySide: Step[][] = [
	[{ says: 'Types', script: 'check:types' }],
	[
		{ says: 'Lint', script: 'check:lint' },
		{ says: 'Format', script: 'check:format' },
	],
];
const steps: Step[] = [
	{ says: 'Unit tests', script: 'test:unit', count: unitCount },
	{ says: 'Content', script: 'test:content', count: unitCount },
	{ says: 'Build', script: 'build' },
	{ says: 'Browser tests', script: 'test:browser', count: browserCount, needs: 'build' },
];

const isFull = process.argv.includes('--full');
if (isFull) process.env['KEEP_DOING_BATTERY'] = 'full';

const failed: string[] = [];
const total: Count = { passed: 0, failed: 0, faults: [] };

whenStarterEnds(() => process.exit(1));
rmSync('test-results', { recursive: true, force: true });
// The types of what authors wrote, which both types and lint read.
await runCommand('check:sync');
await Promise.all(sideBySide.map(runQuietly));
for (const step of steps) await runStep(step);

// Said again at the end, where whoever reads only the end of a long log finds them.
for (const fault of total.faults) console.log(`\n  ${fault}`);
if (enginesLeftOut.length > 0)
	console.log(`\nLeft out, not being here: ${enginesLeftOut.join(', ')}.`);
if (isFull && missingForOrca.length > 0)
	console.log(`\nNo screen reader was heard, for want of: ${missingForOrca.join(', ')}.`);
console.log(failed.length > 0 ? `\nNot right yet: ${failed.join(', ')}.` : '');
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** One after another, each telling what it had to say when it is done. */
async function runQuietly(list: Step[]): Promise<void> {
	for (const step of list) await runStep(step, true);
}

async function runStep({ says, script, count, needs }: Step, isQuiet = false): Promise<void> {
	if (!isQuiet) console.log(`\n== ${says}`);
	const started = Date.now();
	const isPossible = !(needs && failed.includes(needs)) && (await isReady(script));
	const { succeeded, output } = isPossible
		? await runCommand(script, isQuiet)
		: { succeeded: false, output: '' };
	if (isQuiet) console.log(`\n== ${says}\n${output.trim()}`);
	const counted = count?.() ?? { passed: 0, failed: 0, faults: [] };
	total.passed += counted.passed;
	total.faults.push(...counted.faults);
	// A step can fail with no failing test: a type error, or a test file that does not load.
	total.failed += succeeded ? counted.failed : Math.max(counted.failed, 1);
	if (!succeeded) failed.push(script);
	const seconds = Math.round((Date.now() - started) / 1000);
	console.log(
		`-- ${says}: ${succeeded ? 'good' : `not right. Try it alone: npm run ${script}`} (${seconds} s)`,
	);
}

async function isReady(script: string): Promise<boolean> {
	if (script !== 'test:browser') return true;
	const browser = await obtainBrowser();
	if ('missing' in browser) {
		console.error(browser.missing);
		return false;
	}
	process.env['KEEP_DOING_BROWSER'] = browser.path;
	return true;
}
