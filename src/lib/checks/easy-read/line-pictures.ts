import { unknown } from '#lib/checks/facts/known-names.ts';
import type { Library } from '#lib/checks/library.ts';
import { errors, found, type Problem } from '#lib/checks/problem.ts';
import { placeOf } from '#lib/facts/content-folders.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';
import { foldWords } from '#lib/text/fold-words.ts';
import { stem } from '#lib/text/stem.ts';
import { easyLines } from '#lib/checks/easy-read/easy-lines.ts';

/** The picture beside each line of an Easy Read version is a drawing that we have. */
export function linePicturesAreKnown(file: FactsFile, { pictures }: Library): Problem[] {
	const names = [...pictures.keys()];
	return errors(
		file.file,
		easyLines(file).flatMap(({ path, picture, says }) => {
			if (typeof picture !== 'string' || pictures.has(picture)) return [];
			const line = file.front.lineOf([...path, 'picture']);
			const shown = pictureOf(says, names);
			return shown
				? found(line, `There is no picture called ${picture}.`, `Did you mean ${shown}?`)
				: unknown(picture, names, line, 'picture', placeOf('pictures'));
		}),
	);
}

/** The drawing all of whose name is said in a line: a name that is spelt alike may be of another thing. */
function pictureOf(says: string, names: readonly string[]): string | undefined {
	const said = new Set(foldWords(says).split(' ').map(stem));
	const parts = (name: string) => name.split('-').filter((part) => part !== 'easy');
	return names
		.filter((name) => parts(name).length > 1 && parts(name).every((part) => said.has(stem(part))))
		.toSorted((a, b) => parts(b).length - parts(a).length)[0];
}
