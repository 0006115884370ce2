import { codesAreGivenOnce } from '#lib/checks/codes.ts';
import { drawingIsStill } from '#lib/checks/drawings.ts';
import { shelfFileFits } from '#lib/checks/shelf-file.ts';
import { packFacts } from '#lib/pack.ts';
import type { Problem } from '#lib/problem.ts';
import { pathsIn, textOf } from './read-guides.ts';

/** All that is to mend in the files that guides name: organisations, safety lines, drawings, codes and the like. */
export function problemsOfShelves(content = 'content'): Problem[] {
	const codes = `${content}/codes.txt`;
	return [
		...Object.entries(forms).flatMap(([folder, form]) =>
			pathsIn(`${content}/${folder}/*.yaml`).flatMap((file) =>
				shelfFileFits(file, textOf(file), form),
			),
		),
		...pathsIn(`${content}/pictures/*.svg`).flatMap((file) => drawingIsStill(file, textOf(file))),
		...codesAreGivenOnce(codes, textOf(codes)),
	];
}

const forms = {
	packs: packFacts,
};
