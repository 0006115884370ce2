import { existsSync, readFileSync, rmSync } from 'node:fs';

export interface Count {
	passed: number;
	failed: number;
}

/** Where the test runners leave their counts. */
export const UNIT_REPORT = 'test-results/unit.json';
export const BROWSER_REPORT = 'test-results/browser.json';

/** What the last run of vitest counted. */
export function unitCount(): Count {
	const report = take<{ numPassedTests: number; numFailedTests: number }>(UNIT_REPORT);
	return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

/** What the last run of Playwright counted. */
export function browserCount(): Count {
	const report = take<{ stats: { expected: number; flaky: number; unexpected: number } }>(
		BROWSER_REPORT,
	);
	if (!report) return { passed: 0, failed: 0 };
	return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
}

/** Reads a report once: a runner that dies before it writes one must not be given the last one's count. */
function take<Report>(path: string): Report | undefined {
	if (!existsSync(path)) return undefined;
	const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
	rmSync(path);
	return report;
}
