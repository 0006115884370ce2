import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** What each program that runs in a folder, or below it, was started with, as Linux lists them. */
export function programsIn(folder: string): string[] {
	return readdirSync('/proc').flatMap((id) => {
		try {
			if (!readlinkSync(`/proc/${id}/cwd`).startsWith(folder)) return [];
			// One that has ended, and of which nobody has taken note yet, was started with nothing.
			return readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ').trim() || [];
		} catch {
			// No program, or one that has just ended.
			return [];
		}
	});
}
