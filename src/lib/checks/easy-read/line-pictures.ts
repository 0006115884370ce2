import { unknown } from '#lib/checks/facts/known-names.ts';
import type { Library } from '#lib/checks/library.ts';
import { errors, type Problem } from '#lib/checks/problem.ts';
import { placeOf } from '#lib/facts/content-folders.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';
import { easyLines } from '#lib/checks/easy-read/easy-lines.ts';

/** The picture beside each line of an Easy Read version is a drawing that we have. */
export function linePicturesAreKnown(file: FactsFile, { pictures }: Library): Problem[] {
	const names = [...pictures.keys()];
	return errors(
		file.file,
		easyLines(file).flatMap(({ path, picture }) =>
			typeof picture === 'string'
				? unknown(
						picture,
						names,
						file.front.lineOf([...path, 'picture']),
						'picture',
						placeOf('pictures'),
					)
				: [],
		),
	);
}
