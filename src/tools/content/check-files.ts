import { faultsOfPlace } from '#lib/checks/facts/file-place.ts';
import { errors, found, type Problem } from '#lib/checks/problem.ts';
import { faultsOfSigns } from '#lib/checks/words/seen-signs.ts';
import { pathsIn, textOf, whyNotRead } from './content-files.ts';

/** All that is to mend in the files of a content folder before anyone reads what they say. */
export function problemsOfFiles(content = 'content'): Problem[] {
	return pathsIn(`${content}/**/*.*`).flatMap((path) => {
		const misplaced = faultsOfPlace(path.slice(content.length + 1));
		if (misplaced.length > 0) return errors(path, misplaced);
		const why = whyNotRead(path);
		if (why) return errors(path, found(1, why, 'Split it, or put plain words in its place.'));
		// A guide is asked the same among its own checks.
		return /\/guides\/[^/]+\/[^/]+\/en\.mdx$/.test(path)
			? []
			: errors(path, faultsOfSigns(path, textOf(path)));
	});
}
