import { placeOf } from '#lib/facts/content-folders.ts';
import { fileFitsSchema } from '#lib/checks/facts/facts-file.ts';
import { datesAreInOrder } from '#lib/checks/facts/date-order.ts';
import { unknown } from '#lib/checks/facts/known-names.ts';
import { checkerIsNotAuthor } from '#lib/checks/facts/valid-sign-off.ts';
import { errors, found, warnings, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { SignTable } from '#lib/danger-signs/sign-table.ts';
import { tableSignOff } from '#lib/facts/danger-sign.ts';
import { factAt, listAt } from '#lib/facts/fact-at.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';

/** The sign-off of the table keeps its form and names signs that there are. A sign that changed is due alone. */
export function tableSignOffHolds(
	file: FactsFile,
	table: SignTable,
	sealOf: (name: string, check: unknown) => string,
): Problem[] {
	const form = fileFitsSchema(file, tableSignOff);
	if (form.length > 0) return form;
	return [
		...datesAreInOrder(file),
		...checkerIsNotAuthor(file),
		...errors(file.file, unknownSigns(file, table)),
		...warnings(file.file, changedSigns(file, table, sealOf)),
	];
}

interface SignedSign {
	name: string;
	words: unknown;
	check: unknown;
	line: number;
}

/** Each sign in each check, with the seal that was given. */
function signed({ front }: FactsFile): SignedSign[] {
	return listAt(front.values, ['checked']).flatMap((check, index) =>
		Object.entries(factAt(check, ['signs']) ?? {}).map(([name, words]) => {
			return {
				name,
				words: words as unknown,
				check,
				line: front.lineOf(['checked', index, 'signs', name]),
			};
		}),
	);
}

/** Names that no sign has: one that is checked, or one that somebody means to take down, and that would stay. */
function unknownSigns(file: FactsFile, table: SignTable): Finding[] {
	const { front } = file;
	const marked = Object.keys(factAt(front.values, ['beingCorrected']) ?? {}).map((name) => ({
		name,
		line: front.lineOf(['beingCorrected', name]),
	}));
	return [...signed(file), ...marked].flatMap(({ name, line }) =>
		unknown(name, [...table.keys()], line, 'danger sign', placeOf('dangerSigns')),
	);
}

function changedSigns(
	file: FactsFile,
	table: SignTable,
	sealOf: (name: string, check: unknown) => string,
): Finding[] {
	const last = new Map(signed(file).map((one) => [one.name, one]));
	return [...last.values()]
		.filter(({ name, words, check }) => table.has(name) && words !== sealOf(name, check))
		.flatMap(({ name, line }) =>
			found(
				line,
				`The sign ${name}, or who checked it, changed after it was checked.`,
				'Ask for a new check of this sign.',
			),
		);
}
