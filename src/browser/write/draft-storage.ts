import { readVersion, removeStored, storeVersion } from '#browser/page/storage.ts';

/**
 * The guide that an author asked this device to keep, under `keep-doing.guide`:
 * `{"version":1,"answers":{"title":"…",…}}`, all texts by the names of their fields.
 * A later shape takes a higher version and must still read this one.
 */
const KEY = 'keep-doing.guide';
const VERSION = 1;

/** What was kept, or nothing. */
export function readKept(): Record<string, string> | undefined {
	return readVersion(KEY, VERSION)?.['answers'] as Record<string, string> | undefined;
}

/** Keeps answers on this device; false when the browser refuses. */
export function keepAnswers(answers: Readonly<Record<string, string>>): boolean {
	return storeVersion(KEY, VERSION, { answers });
}

/** Takes what was kept off this device. */
export function forgetAnswers(): void {
	removeStored(KEY);
}
