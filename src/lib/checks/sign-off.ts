import { factAt } from '#lib/fact-at.ts';
import type { GuideFile } from '#lib/guide-file.ts';
import type { Library } from '#lib/library.ts';
import { errors, type Finding, type Problem } from '#lib/problem.ts';

/** Nobody checks their own words. */
export function checkerIsNotAuthor({ file, front }: GuideFile): Problem[] {
	const authors = listAt(front.values, ['written', 'by']).map(plain);
	return errors(
		file,
		listAt(front.values, ['checked']).flatMap((check, index): Finding[] => {
			const name = factAt(check, ['name']);
			if (typeof name !== 'string' || !authors.includes(plain(name))) return [];
			return [
				[
					front.lineOf(['checked', index, 'name']),
					`${name} wrote this guide, and cannot check it.`,
					'Ask another registered occupational therapist.',
				],
			];
		}),
	);
}

/** What was checked is what is shown: a change to the words asks for a new check. */
export function wordsAreThoseChecked(guide: GuideFile, { fingerprint }: Library): Problem[] {
	const checks = listAt(guide.front.values, ['checked']);
	const dayOf = (check: unknown) => String(factAt(check, ['on']));
	const last = checks.toSorted((a, b) => dayOf(a).localeCompare(dayOf(b))).at(-1);
	const signed = factAt(last, ['words']);
	if (typeof signed !== 'string' || signed === fingerprint(guide)) return [];
	return errors(guide.file, [
		[
			guide.front.lineOf(['checked', checks.indexOf(last), 'words']),
			`The words changed after the check of ${dayOf(last)}.`,
			`Ask for a new check. Its words are ${fingerprint(guide)}.`,
		],
	]);
}

function listAt(values: unknown, path: (string | number)[]): unknown[] {
	const list = factAt(values, path);
	return Array.isArray(list) ? (list as unknown[]) : [];
}

function plain(name: unknown): string {
	return String(name)
		.toLowerCase()
		.replaceAll(/[^\p{L}]/gu, '');
}
