import { signsAlongside } from '#lib/danger-signs/alongside.ts';
import { signsBrought } from '#lib/danger-signs/lacking-signs.ts';
import { factAt, listAt, textsAt } from '#lib/facts/fact-at.ts';
import type { Library } from '#lib/checks/library.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';

/** The conditions that a guide names. */
export const conditionsOf = ({ front }: GuideFile): string[] =>
	textsAt(front.values, ['conditions']).map(([name]) => name);

/** The signs that a guide leaves out, though nothing in it brings them; each with its place in the list. */
export function unbroughtSigns(
	guide: GuideFile,
	{ conditions, dangerSigns }: Pick<Library, 'conditions' | 'dangerSigns'>,
): { sign: string; index: number }[] {
	const { values } = guide.front;
	const named = conditionsOf(guide);
	// Of a condition that was mistyped nobody knows what it brings.
	if (named.some((name) => !conditions.has(name))) return [];
	const shown = ['stop', 'watch'].flatMap((list) =>
		textsAt(values, ['checkFirst', list]).map(([sign]) => sign),
	);
	const brought = new Set([
		...named.flatMap((name) => signsBrought(name, conditions)),
		...signsAlongside(shown, dangerSigns),
	]);
	return listAt(values, ['checkFirst', 'leftOut']).flatMap((one, index) => {
		const sign = factAt(one, ['sign']);
		return typeof sign === 'string' &&
			dangerSigns.has(sign) &&
			!shown.includes(sign) &&
			!brought.has(sign)
			? [{ sign, index }]
			: [];
	});
}
