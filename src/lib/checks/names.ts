import { factAt, textsAt } from '#lib/fact-at.ts';
import type { FactPath } from '#lib/yaml-facts.ts';
import type { GuideFile } from '#lib/guide-file.ts';
import type { Library, Shelf } from '#lib/library.ts';
import { near } from '#lib/near.ts';
import { errors, type Finding, type Problem } from '#lib/problem.ts';
import { usedParts } from '#lib/used-parts.ts';

/** Every name in a guide is the name of something that we have. */
export function namesAreKnown(guide: GuideFile, library: Library): Problem[] {
	return errors(guide.file, [
		...topic(guide, library),
		...inFacts(guide, library),
		...inWords(guide, library),
	]);
}

function topic({ topic: name }: GuideFile, { topics }: Library): Finding[] {
	return unknown(name, topics.keys(), 1, 'topic', 'content/topics/');
}

function inFacts({ front }: GuideFile, { conditions, safetyLines }: Library): Finding[] {
	const at = (path: FactPath, shelf: Iterable<string>, what: string, where: string) =>
		textsAt(front.values, path).flatMap(([name, index]) =>
			unknown(name, shelf, front.lineOf([...path, index]), what, where),
		);
	return [
		...at(['conditions'], conditions.keys(), 'condition', 'content/conditions.yaml'),
		...at(
			['checkFirst', 'safetyLines'],
			safetyLines.keys(),
			'safety line',
			'content/safety-lines/',
		),
	];
}

function inWords({ tree }: GuideFile, library: Library): Finding[] {
	const shelves: Record<string, [setting: string, shelf: Shelf, what: string, where: string]> = {
		SafetyLine: ['name', library.safetyLines, 'safety line', 'content/safety-lines/'],
		Contact: ['name', library.organisations, 'organisation', 'content/organisations/'],
		Picture: ['name', library.pictures, 'picture', 'content/pictures/'],
		IfNotWorked: ['route', library.routes, 'route', 'content/routes/'],
	};
	return (tree ? usedParts(tree) : []).flatMap(({ name, line, settings }) => {
		if (!Object.hasOwn(shelves, name)) return [];
		const [setting = '', shelf = new Map<string, unknown>(), what = '', where = ''] =
			shelves[name] ?? [];
		const value = settings.get(setting);
		return value ? unknown(value, shelf.keys(), line, what, where) : [];
	});
}

function unknown(
	name: string,
	shelf: Iterable<string>,
	line: number,
	what: string,
	where: string,
): Finding[] {
	const names = [...shelf];
	// A content folder that holds no such shelf at all is a trial folder.
	if (names.length === 0 || names.includes(name)) return [];
	const meant = near(name, names);
	return [
		[
			line,
			`There is no ${what} called ${name}.`,
			meant ? `Did you mean ${meant}?` : `Use a name from ${where}.`,
		],
	];
}

/** Guides to read next exist, and are others than this one. */
export function relatedGuidesExist(guide: GuideFile, library: Library): Problem[] {
	const { front, slug } = guide;
	const written = library.guides.map((other) => other.slug);
	const replacedBy = factAt(front.values, ['withdrawn', 'replacedBy']);
	const named: [name: string, path: FactPath][] = textsAt(front.values, ['related']).map(
		([name, index]) => [name, ['related', index]],
	);
	if (typeof replacedBy === 'string') named.push([replacedBy, ['withdrawn', 'replacedBy']]);
	return errors(
		guide.file,
		named.flatMap(([name, path]): Finding[] => {
			if (name === slug)
				return [
					[
						front.lineOf(path),
						'The guide names itself as one to read next.',
						'Take it out, and name another.',
					],
				];
			const isPlanned = [...library.codes.values()].includes(name);
			return isPlanned
				? []
				: unknown(name, written, front.lineOf(path), 'guide', 'content/guides/');
		}),
	);
}
