import { textsAt } from '#lib/facts/fact-at.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import type { Library } from '#lib/checks/library.ts';
import { closestName } from '#lib/text/closest-name.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import { usedParts } from '#lib/guide/used-parts.ts';

/** The shelves on which a name may stand, as authors call them, and where they are kept. */
const shelves = {
	topics: ['topic', 'content/topics/'],
	conditions: ['condition', 'content/conditions.yaml'],
	safetyLines: ['safety line', 'content/safety-lines/'],
	organisations: ['organisation', 'content/organisations/'],
	routes: ['route', 'content/routes/'],
	pictures: ['picture', 'content/pictures/'],
} as const;

/** The setting of a part that names something. */
const pointers: Record<string, [setting: string, shelf: keyof typeof shelves]> = {
	SafetyLine: ['name', 'safetyLines'],
	Contact: ['name', 'organisations'],
	Picture: ['name', 'pictures'],
	IfNotWorked: ['route', 'routes'],
};

interface Named {
	name: string;
	line: number;
	shelf: keyof typeof shelves;
}

/** Every name in a guide is the name of something that we have. */
export function namesAreKnown(guide: GuideFile, library: Library): Problem[] {
	const named: Named[] = [
		{ name: guide.topic, line: 1, shelf: 'topics' },
		...inFacts(guide),
		...inWords(guide),
	];
	return errors(
		guide.file,
		named.flatMap(({ name, line, shelf }) => {
			const [what, where] = shelves[shelf];
			return unknown(name, [...library[shelf].keys()], line, what, where);
		}),
	);
}

function inFacts({ front }: GuideFile): Named[] {
	const at = (path: string[], shelf: keyof typeof shelves) =>
		textsAt(front.values, path).map(([name, index]) => {
			return { name, line: front.lineOf([...path, index]), shelf };
		});
	return [...at(['conditions'], 'conditions'), ...at(['checkFirst', 'safetyLines'], 'safetyLines')];
}

function inWords({ tree }: GuideFile): Named[] {
	return (tree ? usedParts(tree) : []).flatMap(({ name: part, line, settings }) => {
		const [setting = '', shelf] = (Object.hasOwn(pointers, part) && pointers[part]) || [];
		const name = settings.get(setting);
		return name && shelf ? [{ name, line, shelf }] : [];
	});
}

/** What to say of a name that is none of those we have. */
export function unknown(
	name: string,
	names: readonly string[],
	line: number,
	what: string,
	where: string,
): Finding[] {
	if (names.includes(name)) return [];
	const meant = closestName(name, names);
	const fix = meant ? `Did you mean ${meant}?` : `Use a name from ${where}.`;
	return found(line, `There is no ${what} called ${name}.`, fix);
}
