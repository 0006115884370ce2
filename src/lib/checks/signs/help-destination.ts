import { isOldForm } from '#lib/facts/old-form.ts';
import { errors, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { usedParts } from '#lib/guide/used-parts.ts';

/** Whoever is told to ask for help is told whom to ask. */
export function helpSaysWhom({ file, front, tree }: GuideFile): Problem[] {
	if (!tree || isOldForm(front.values)) return [];
	const bare = usedParts(tree).filter(
		({ name, settings }) => name === 'GetHelp' && !settings.has('ask'),
	);
	return errors(
		file,
		bare.map(({ line }): Finding => [
			line,
			'<GetHelp> does not say whom to ask.',
			'Write <GetHelp level="book" ask="your GP or an occupational therapist">, or who it is.',
		]),
	);
}
