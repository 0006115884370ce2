import { existsSync, statSync } from 'node:fs';
import type { Library } from '#lib/checks/library.ts';
import type { Problem } from '#lib/checks/problem.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { unknown } from '#lib/checks/facts/known-names.ts';
import { ownGuide } from '#lib/checks/facts/said-names.ts';
import { closestName } from '#lib/text/closest-name.ts';
import { pathsIn } from '#tools/content/content-files.ts';
import { problemsOfTranslations } from '#tools/content/translation/check-translations.ts';
import { problemsOfFiles } from './check-files.ts';
import { problemsOfFolders } from './check-folders.ts';
import { problemsOfPeople } from './check-people.ts';

const GUIDE = /^content\/guides\/[^/]+\/[^/]+\/?(?:en\.mdx)?$/;

/**
 * The path of a file or folder of `content/` that is no guide, as it is typed: `packs/feet.yaml` gives
 * `'content/packs/feet.yaml'`. Nothing for a guide, or for a name without a folder and an ending.
 */
export function pathTyped(typed: string): string | undefined {
	const plain = typed.replaceAll('\\', '/').replace(/^(?:.*\/)?content\/|^\.\//, '');
	const path = `content/${plain}`.replace(/\/$/, '');
	const isPath = plain.includes('/') || existsSync(path) || /\.(?:ya?ml|mdx?|txt|svg)$/.test(plain);
	return isPath && !GUIDE.test(path) ? path : undefined;
}

/** All that is to mend in one file that is no guide, or in all files of a folder, and nowhere else. */
export function problemsOfPath(path: string, library: Library): Problem[] {
	const all = [
		...problemsOfFiles(),
		...problemsOfFolders(library),
		...problemsOfPeople(library),
		...problemsOfTranslations(library),
	];
	return all.filter(({ file }) => file === path || file.startsWith(`${path}/`));
}

/** What is wrong with where the file of a guide stands, and with what lies beside it, such as a drawing that nothing reads. */
export function problemsOfPlace({ file }: GuideFile): Problem[] {
	const folder = file.slice(0, file.lastIndexOf('/') + 1);
	return problemsOfFiles().filter((problem) => problem.file.startsWith(folder));
}

/** What is to mend in the files beside the words of a guide: its translations and its Easy Read version. */
export function problemsBeside({ file }: GuideFile, library: Library): Problem[] {
	const folder = file.slice(0, file.lastIndexOf('/'));
	const others = pathsIn(`${folder}/*.*`).filter((path) => path !== file);
	// What is wrong with their names and places is told with the guide.
	const told = new Set(problemsOfFiles().map(({ says, file: where }) => where + says));
	return others.length === 0
		? []
		: problemsOfPath(folder, library).filter(
				(problem) => problem.file !== file && !told.has(problem.file + problem.says),
			);
}

/** The folders with the name of a guide in which no en.mdx stands, where it may have another name. */
export function foldersOf(name: string): string[] {
	return pathsIn(`content/guides/*/${name.replaceAll(/[^\w -]/g, '')}`).filter(
		(path) => statSync(path).isDirectory() && pathsIn(`${path}/*`).length > 0,
	);
}

/** What to say of a guide that is asked for by a name that none has. */
export function noGuide(name: string, library: Library): string {
	const slugs = library.guides.map(({ slug }) => slug);
	const [first] = unknown(ownGuide(name, library), slugs, 1, 'guide', 'content/guides/', name);
	return first ? `${first[1]} ${first[2]}` : '';
}

/** How many files a path stands for, or what to say where nothing stands there. */
export function filesAt(path: string): number | string {
	if (existsSync(path)) return statSync(path).isDirectory() ? pathsIn(`${path}/**/*.*`).length : 1;
	const meant = fileMeant(path);
	return `There is no file called ${path}. ${meant ? `Did you mean ${meant}?` : 'Write its path, such as content/organisations/age-uk.yaml.'}`;
}

/** The file beside it whose name begins like this one, or is nearest; else the nearest of all. */
function fileMeant(path: string): string | undefined {
	const all = pathsIn('content/**/*.*');
	const begins = path.replace(/\.\w+$/, '');
	const [near] = all
		.filter((other) => other.startsWith(begins))
		.toSorted((a, b) => a.length - b.length);
	return near ?? closestName(path, all);
}
