import { easyReadChecks } from '#lib/checks/easy-read/index.ts';
import { fileFitsSchema } from '#lib/checks/facts/facts-file.ts';
import type { Library } from '#lib/checks/library.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { schemas } from '#lib/facts/schemas.ts';
import { aLibrary } from '../sample-library.ts';

/** Where the Easy Read version of the good guide would stand. */
export const EASY_READ_FILE = 'content/guides/daily-activities/making-a-hot-drink/er.yaml';

const line = (says: string, more = '') =>
	`      - says: ${says}\n        picture: nose-over-toes\n${more}`;
const STEPS = [1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3];

/** A made-up Easy Read version of the good guide. */
export const anEasyRead = `of: 2026-01-10
askFirst:
  - ask: 1
    says: You burnt your hand this week.
    picture: nose-over-toes
parts:
  - title: Try this first
    lines:
${STEPS.map((step) => line('Fill one cup with cold water.', `        step: ${step}\n`)).join('')}written:
  on: 2026-11-29
  by: [the founders of Keep Doing]
checked: []
reviewBy: 2027-11-29
`;

/** What the check of content says of such a file, each problem as one text. */
export function saidOfEasyRead(text: string, parts: Partial<Library> = {}): string[] {
	const file = readFactsFile(EASY_READ_FILE, text);
	return [
		...fileFitsSchema(file, schemas.easyReads),
		...easyReadChecks.flatMap((check) => check(file, aLibrary(parts))),
	].map(({ line: at, says, fix }) => `${at}: ${says} ${fix}`);
}
