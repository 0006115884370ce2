import { existsSync, readFileSync, rmSync } from 'node:fs';

export interface Count {
	passed: number;
	failed: number;
	/** The names of the tests that failed, and what the first line of each fault says. */
	faults: string[];
}

interface UnitReport {
	numPassedTests: number;
	numFailedTests: number;
	testResults: {
		name: string;
		message: string;
		assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
	}[];
}

interface Suite {
	suites?: Suite[];
	specs?: { ok: boolean; title: string; file: string }[];
}

interface BrowserReport {
	stats: { expected: number; flaky: number; unexpected: number };
	suites: Suite[];
	errors: { message?: string }[];
}

/** Where the test runners leave their counts. */
export const UNIT_REPORT = 'test-results/unit.json';
export const BROWSER_REPORT = 'test-results/browser.json';

const none: Count = { passed: 0, failed: 0, faults: [] };
const firstLine = (text: string | undefined): string => text?.split('\n')[0] ?? '';

/** What the last run of vitest counted. */
export function unitCount(): Count {
	const report = readOnce<UnitReport>(UNIT_REPORT);
	if (!report) return none;
	const faults = report.testResults.flatMap(({ name, message, assertionResults }) =>
		// A file that does not load has a message and no tests.
		message && assertionResults.length === 0
			? [`${name}: ${firstLine(message)}`]
			: assertionResults
					.filter(({ status }) => status === 'failed')
					.map((one) => `${one.fullName}: ${firstLine(one.failureMessages[0])}`),
	);
	return { passed: report.numPassedTests, failed: report.numFailedTests, faults };
}

/** What the last run of Playwright counted. */
export function browserCount(): Count {
	const report = readOnce<BrowserReport>(BROWSER_REPORT);
	if (!report) return none;
	const { expected, flaky, unexpected } = report.stats;
	const faults = [
		...report.suites.flatMap(failedIn),
		...report.errors.map(({ message }) => firstLine(message)),
	];
	return { passed: expected + flaky, failed: unexpected, faults };
}

function failedIn({ suites = [], specs = [] }: Suite): string[] {
	const own = specs.filter(({ ok }) => !ok).map(({ file, title }) => `${file}: ${title}`);
	return [...own, ...suites.flatMap(failedIn)];
}

/** Reads a report once: a runner that dies before it writes one must not be given the last one's count. */
function readOnce<Report>(path: string): Report | undefined {
	if (!existsSync(path)) return undefined;
	const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
	rmSync(path);
	return report;
}
