import { lstatSync, readdirSync } from 'node:fs';
import { faultsOfPlace } from '#lib/checks/facts/file-place.ts';
import { errors, found, type Problem } from '#lib/checks/problem.ts';
import { faultsOfSigns } from '#lib/checks/words/seen-signs.ts';
import { pathsIn, textOf, whyNotRead } from './content-files.ts';

/** Letters, icons and the like. */
const SERVED = /\.(?:svg|png|ico|woff2|webmanifest)$/;

/** All that is to mend in the files of a content folder before anyone reads what they say. */
export function problemsOfFiles(content = 'content', open = 'public'): Problem[] {
	return [...problemsOfLinks(content), ...problemsOfPublic(open), ...problemsOfPlaces(content)];
}

/** A link may lead anywhere, and not every program follows it: what one shows another has not checked. */
function problemsOfLinks(folder: string): Problem[] {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = `${folder}/${entry.name}`;
		if (entry.isSymbolicLink())
			return errors(
				path,
				found(1, 'This is a link to another place.', 'Put the file itself here.'),
			);
		return entry.isDirectory() ? problemsOfLinks(path) : [];
	});
}

/** What stands in `public/` is served as it is, so no page and no program may. */
function problemsOfPublic(open: string): Problem[] {
	return pathsIn(`${open}/**/*`)
		.filter((path) => !lstatSync(path).isDirectory() && !SERVED.test(path))
		.flatMap((path) =>
			errors(
				path,
				found(1, 'This would be served as it is, and nobody checks it.', 'Take it out.'),
			),
		);
}

function problemsOfPlaces(content: string): Problem[] {
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
