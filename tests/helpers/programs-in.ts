import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

/** The programs that run in a folder, or below it, as Linux lists them: their numbers, and what they were started with. */
export function programsIn(folder: string): { id: number; words: string }[] {
	return readdirSync('/proc').flatMap((id) => {
		try {
			if (!readlinkSync(`/proc/${id}/cwd`).startsWith(folder)) return [];
			const words = readFileSync(`/proc/${id}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
			// One that has ended, and of which nobody has taken note yet, was started with nothing.
			return words ? [{ id: Number(id), words }] : [];
		} catch {
			// No program, or one that has just ended.
			return [];
		}
	});
}
