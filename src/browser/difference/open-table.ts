import { readTable, type TableRead } from '#lib/difference/read-table.ts';
import { filledIn } from '#lib/text/filled-in.ts';
import type { DifferenceWords } from '#lib/words/for-difference.ts';
import { readTextFile } from '#browser/form/read-file.ts';

/** More than any table of ours has, less than would stop an old computer. */
const MOST_BYTES = 100_000;
/** What is said where the text of the file is not to be had. */
const FAULTS = { tooBig: 'table', unread: 'unread', letters: 'letters' } as const;
/** A message that names more places is not read to its end. */
const MOST_FAULTS = 4;

/** What the file that was chosen holds, or what to say of it. Nothing that stands in a refused cell is said again. */
export async function openTable(
	chooser: HTMLInputElement,
	says: DifferenceWords,
): Promise<TableRead | { fault: string } | undefined> {
	const [file] = chooser.files ?? [];
	if (!file) return undefined;
	const refused = (faults: string[]) => ({
		fault: filledIn(says.refused, { faults: faults.join(' ') }),
	});
	try {
		const opened = await readTextFile(file, MOST_BYTES);
		if ('fault' in opened) return refused([says.faults[FAULTS[opened.fault]]]);
		const read = readTable(opened.text, says);
		if (!('faults' in read)) return read;
		const said = read.faults.map(({ what, line, column }) =>
			filledIn(says.faults[what], { line, column }),
		);
		const rest = said.length - MOST_FAULTS;
		return refused([
			...said.slice(0, MOST_FAULTS),
			...(rest > 0 ? [filledIn(says.more, { count: rest })] : []),
		]);
	} catch {
		return refused([says.faults.table]);
	} finally {
		// The same file may be chosen again.
		chooser.value = '';
	}
}
