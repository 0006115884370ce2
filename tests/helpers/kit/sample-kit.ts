import { readFileSync } from 'node:fs';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { schemas } from '#lib/facts/schemas.ts';
import { fileFitsSchema } from '#lib/checks/facts/facts-file.ts';
import { kitChecks } from '#lib/checks/kit/index.ts';
import { standingLinesSendToHelp } from '#lib/checks/signs/standing-lines.ts';
import type { Library } from '#lib/checks/library.ts';
import { aLibrary } from '../sample-library.ts';

const LIBRARY = 'tests/battery/transcripts/library';

/** A made-up session about the good guide, as its author typed it. */
export const aSession = readFileSync(`${LIBRARY}/sessions/hot-drinks.yaml`, 'utf8');

/** A made-up teaching card about the good guide. */
export const aTeachingCard = readFileSync(`${LIBRARY}/teaching-cards/the-kettle.yaml`, 'utf8');

/** What the check of content says of such a file, each problem as one text. */
export function saidOfKit(
	kind: keyof typeof kitChecks,
	text: string,
	parts: Partial<Library> = {},
): string[] {
	const file = readFactsFile('content/kit/made-up.yaml', text);
	const library = aLibrary(parts);
	return [
		...fileFitsSchema(file, schemas[kind]),
		...standingLinesSendToHelp(file, library),
		...kitChecks[kind].flatMap((check) => check(file, library)),
	].map(({ line, says, fix }) => `${line}: ${says} ${fix}`);
}
