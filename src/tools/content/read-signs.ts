import { entriesAsFarAsRead } from '#lib/checks/facts/entries-as-far-as-read.ts';
import type { Collection } from '#lib/checks/library.ts';
import { factAt } from '#lib/facts/fact-at.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { signsOf, type NamedSign, type SignTable } from '#lib/danger-signs/sign-table.ts';
import { contentFolders } from '#lib/facts/content-folders.ts';
import {
	dangerAreaFacts,
	tableSignOff,
	typedSign,
	type DangerAreaFacts,
	type TableSignOff,
} from '#lib/facts/danger-sign.ts';
import { withSignOff, wordsOfSign } from '#lib/sign-off/seal/signed-signs.ts';
import { withPlainLineEnds } from '#lib/text/plain-line-ends.ts';
import { factsIn, fingerprintOf, nameOf, pathsOf, sealOf, textOf } from './content-files.ts';

/** The file in which the checks of a content folder's signs stand. */
export const signOffFile = (content: string): string => `${content}/${contentFolders.tableSignOff}`;

// Where the sign-off cannot be read nothing is signed: its own check says why.
const unsigned: TableSignOff = { written: { on: '', by: [] }, checked: [], reviewBy: '' };

/** The sign-off of a content folder's signs, read as the site is. */
export const readTableSignOff = (content: string): TableSignOff =>
	tableSignOff.safeParse(factsIn(signOffFile(content))).data ?? unsigned;

/** The drawings of a content folder by name, as text that has one fingerprint on every computer. */
export const readDrawings = (content: string): Collection =>
	new Map(
		pathsOf('pictures', content).map((file) => [nameOf(file), withPlainLineEnds(textOf(file))]),
	);

/**
 * The table of danger signs in a content folder, for checks. Of a file with a mistake every sign that it names still
 * stands, so that one mistake is not told again by all that name its neighbours: its own check says what it is.
 */
export function readSigns(content: string): SignTable {
	const signOff = readTableSignOff(content);
	const drawings = readDrawings(content);
	const areas = pathsOf('dangerSigns', content).map(readArea);
	return new Map(
		signsOf(areas).map((sign) => [
			sign.name,
			withSignOff(sign, sealsOf(sign, signOff, drawings), signOff),
		]),
	);
}

function readArea(file: string): DangerAreaFacts {
	const { values, lines } = readFactsFile(file, textOf(file)).front;
	const whole = dangerAreaFacts.safeParse(values).data;
	if (whole) return whole;
	const entries = entriesAsFarAsRead(lines, Object.keys(typedSign.shape));
	return {
		area: String(factAt(values, ['area'])),
		order: Number(factAt(values, ['order'])) || 0,
		signs: Object.fromEntries([...entries].map(([name, sign]) => [name, asFarAsRead(name, sign)])),
	};
}

/** A sign with what it lacks, or has wrong, made up: only its name is gone by. */
function asFarAsRead(name: string, typed: unknown): DangerAreaFacts['signs'][string] {
	const shape = Object.entries(typedSign.shape);
	const right = shape.flatMap(([fact, form]) => {
		const { data } = form.safeParse(factAt(typed, [fact]));
		return data === undefined ? [] : [[fact, data] as const];
	});
	const made = { short: name, you: name, other: name, level: 'today', call: 'GP', sources: [] };
	return { ...made, ...Object.fromEntries(right) } as DangerAreaFacts['signs'][string];
}

function sealsOf(sign: NamedSign, signOff: TableSignOff, drawings: Collection): string[] {
	const fingerprint = fingerprintOf(wordsOfSign(sign, signOff, drawings));
	return signOff.checked.map((check) => sealOf(fingerprint, check));
}
