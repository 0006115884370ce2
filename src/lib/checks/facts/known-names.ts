import { namedKinds, placeOf, type NamedKind } from '#lib/facts/content-folders.ts';
import { isPhotograph } from '#lib/checks/body/still-drawings.ts';
import { ownName } from '#lib/checks/facts/said-names.ts';
import { foldWords } from '#lib/text/fold-words.ts';
import { stem } from '#lib/text/stem.ts';
import { factAt, listAt, textsAt } from '#lib/facts/fact-at.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import type { Library } from '#lib/checks/library.ts';
import { closestName } from '#lib/text/closest-name.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import { namingSetting, partNamed } from '#lib/guide/part-rules.ts';
import { usedParts } from '#lib/guide/used-parts.ts';

interface Named {
	name: string;
	line: number;
	kind: NamedKind;
}

/** Every name in a guide is the name of something that we have. */
export function namesAreKnown(guide: GuideFile, library: Library): Problem[] {
	const named: Named[] = [
		{ name: guide.topic, line: 1, kind: 'topics' },
		...inFacts(guide),
		...inWords(guide),
	];
	return errors(guide.file, [
		...named.flatMap(({ name, line, kind }) =>
			kind === 'pictures' ? photograph(name, line, library) : [],
		),
		...named.flatMap(({ name, line, kind }) =>
			unknown(
				ownName(name, kind, library),
				[...library[kind].keys()],
				line,
				namedKinds[kind],
				placeOf(kind),
				name,
			),
		),
	]);
}

/** A photograph in the place of a drawing, by its name or by what its file holds. */
function photograph(name: string, line: number, { pictures }: Library): Finding[] {
	const text = pictures.get(name);
	return typeof text === 'string' && isPhotograph(text)
		? found(line, `${name} is a photograph under the name of a drawing.`, DRAW_IT)
		: [];
}

const PHOTO = /\.(?:jpe?g|png|heic|heif|webp|gif|avif|bmp|tiff?)$/i;
const DRAW_IT =
	'Photographs cannot be shown. Draw its lines as content/how-to/picture.md says, save them as plain SVG, and write that name without an ending.';

function inFacts({ front }: GuideFile): Named[] {
	const at = (path: string[], kind: NamedKind) =>
		textsAt(front.values, path).map(([name, index]) => {
			return { name, line: front.lineOf([...path, index]), kind };
		});
	const leftOut = listAt(front.values, ['checkFirst', 'leftOut']).flatMap((one, index) =>
		['sign', 'shownBy'].flatMap((fact): Named[] => {
			const name = factAt(one, [fact]);
			const line = front.lineOf(['checkFirst', 'leftOut', index, fact]);
			return typeof name === 'string' ? [{ name, line, kind: 'dangerSigns' }] : [];
		}),
	);
	return [
		...at(['conditions'], 'conditions'),
		...at(['checkFirst', 'safetyLines'], 'safetyLines'),
		...at(['checkFirst', 'stop'], 'dangerSigns'),
		...at(['checkFirst', 'watch'], 'dangerSigns'),
		...at(['checkFirst', 'aboutYou'], 'dangerSigns'),
		...leftOut,
	];
}

function inWords({ tree }: GuideFile): Named[] {
	return (tree ? usedParts(tree) : []).flatMap(({ name: part, line, settings }) => {
		const { setting = '', kind } = namingSetting(partNamed(part)) ?? {};
		const name = settings.get(setting);
		return name && kind ? [{ name, line, kind }] : [];
	});
}

/** So many names can be read through; a picture is looked for among the drawings themselves. */
const FEW = 12;

/** So many names can be told in an answer. */
const MOST_NAMED = 5;

/** Whether a name has all words of what was typed, whatever their endings: `falls` is in `after-a-fall`. */
function holds(name: string, typed: string): boolean {
	const words = foldWords(name).split(' ').map(stem);
	const wanted = foldWords(typed).split(' ').map(stem);
	return wanted.every((word) => word.length > 2 && words.includes(word));
}

const initialsOf = (name: string) =>
	name.includes('-')
		? name
				.split('-')
				.map((word) => word[0])
				.join('')
		: undefined;

/** What to say of a name that is none of those we have. */
export function unknown(
	name: string,
	names: readonly string[],
	line: number,
	what: string,
	where: string,
	typed = name,
): Finding[] {
	if (names.includes(typed)) return [];
	if (what === namedKinds.pictures && PHOTO.test(typed))
		return found(line, `${typed} is a photograph.`, DRAW_IT);
	const several = typed.split(/[\s;/]+/);
	if (several.length > 1 && several.every((one) => names.includes(one)))
		return found(
			line,
			`There is no ${what} called ${typed}.`,
			`Put a comma between: ${several.join(', ')}.`,
		);
	const bare = name.replace(/\.(?:svg|ya?ml)$/i, '');
	const initials = names.filter((one) => initialsOf(one) === bare.toLowerCase());
	const holding = names.filter((one) => holds(one, bare));
	const meant = names.includes(bare)
		? bare
		: (initials[0] ?? closestName(name, names) ?? (holding.length === 1 ? holding[0] : undefined));
	const few =
		names.length <= FEW && what !== namedKinds.pictures
			? `Use one of: ${names.join(', ')}.`
			: `Use a name from ${where}.`;
	const some =
		holding.length > 1
			? `Did you mean one of these: ${holding.slice(0, MOST_NAMED).join(', ')}?`
			: few;
	const fix = meant ? `Did you mean ${meant}?` : some;
	return found(line, `There is no ${what} called ${typed}.`, fix);
}
