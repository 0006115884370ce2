/**
 * The guide that an author asked this device to keep, under `keep-doing.guide`:
 * `{"version":1,"answers":{"title":"…",…}}`, all texts by the names of their fields.
 * A later shape takes a higher version and must still read this one.
 */
const KEY = 'keep-doing.guide';
const VERSION = 1;

/** What was kept, or nothing. */
export function readKept(): Record<string, string> | undefined {
	try {
		const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as {
			version?: unknown;
			answers?: unknown;
		} | null;
		if (kept?.version !== VERSION || typeof kept.answers !== 'object') return undefined;
		return kept.answers as Record<string, string>;
	} catch {
		return undefined;
	}
}

/** Keeps answers on this device; false when the browser refuses. */
export function keepAnswers(answers: Readonly<Record<string, string>>): boolean {
	try {
		localStorage.setItem(KEY, JSON.stringify({ version: VERSION, answers }));
		return true;
	} catch {
		return false;
	}
}

/** Takes what was kept off this device. */
export function forgetAnswers(): void {
	try {
		localStorage.removeItem(KEY);
	} catch {
		// A browser that bars storage has kept nothing.
	}
}
