import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { marksBefore, marksNow, recordOf } from '#tools/content/earlier-marks.ts';
import { readLibrary } from '#tools/content/read-library.ts';

/** Writes beside the server's files which faults this site and those before it knew: the next build asks. */
export function noteFaults(project: string, server: string): void {
	const library = readLibrary();
	const { marks } = marksBefore(project, library.today);
	const [name, text] = recordOf(marks, marksNow(library), library.today);
	writeFileSync(join(server, name), text);
}
