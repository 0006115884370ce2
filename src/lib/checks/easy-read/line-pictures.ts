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

/** What tells a reader not to do a thing, or that it is wrong. */
const FORBIDS = /\b(?:not|never|no|nobody|none|cannot|without|stop|instead|away|because|has to)\b/i;

/** A drawing of what not to do stands beside a line that says so, and beside no line that says what to do. */
export function forbiddingPicturesForbid(file: FactsFile): Problem[] {
	return errors(
		file.file,
		easyLines(file).flatMap(({ path, picture, says }) => {
			if (!/^easy-no-/.test(String(picture)) || FORBIDS.test(says)) return [];
			return found(
				file.front.lineOf([...path, 'picture']),
				`${String(picture)} shows what not to do, and “${says}” says what to do.`,
				'Name a picture of somebody doing it, or write what not to do.',
			);
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
