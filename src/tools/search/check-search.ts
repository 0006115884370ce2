import { join } from 'node:path';
import { entries } from '#lib/checks/unsafe/list-entries.ts';
import { emergencyPhrases, faultsOfMisplaced } from '#lib/checks/words/emergency-phrases.ts';
import { emergenciesAreWhole, NOW } from '#lib/checks/signs/emergency-kinds.ts';
import { faultsOfLookAlikes, guideOfPhrases } from '#lib/checks/words/search-phrases.ts';
import type { Library } from '#lib/checks/library.ts';
import { errors, warnings, type Problem } from '#lib/checks/problem.ts';
import { readEmergencies } from '#lib/query/search-data.ts';
import { factAt } from '#lib/facts/fact-at.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { otherLanguages } from '#lib/text/languages.ts';
import { pathsIn, pathsOf, textOf } from '#tools/content/content-files.ts';

/** Search shows help by the kinds of emergency, each with its file of phrases. */
export function emergencyProblems({ dangerSigns }: Library, content: string): Problem[] {
	const file = `${content}/search/emergencies.yaml`;
	// Without it the build stops by itself.
	if (textOf(file) === '') return [];
	const kinds = Object.entries(readEmergencies(textOf(file))).map(([name, kind]) => {
		const typed = textOf(`${content}/search/emergencies/${name}.txt`).split('\n');
		const phrases = typed.filter((line) => line.trim() && !line.startsWith('#')).length;
		return [name, { ...kind, phrases }] as const;
	});
	const levelOf = (sign: string) => dangerSigns.get(sign)?.level;
	return emergenciesAreWhole(file, new Map(kinds), levelOf, (sign) => placeOfLevel(sign, content));
}

/** Where the level of a danger sign is typed. */
function placeOfLevel(sign: string, content: string): { file: string; line: number } | undefined {
	return pathsOf('dangerSigns', content)
		.map((path) => readFactsFile(path, textOf(path)))
		.filter(({ front }) => factAt(front.values, ['signs', sign]) !== undefined)
		.map(({ file, front }) => ({ file, line: front.lineOf(['signs', sign, 'level']) }))[0];
}

/** What people type in an emergency stands with its kind, and not with a guide or with what only looks like one. */
export function misplacedEmergencies(content: string): Problem[] {
	const folder = `${content}/search`;
	const phrases = emergencyPhrases(
		NOW.map((kind) => [kind, entries(textOf(`${folder}/emergencies/${kind}.txt`))] as const),
	);
	return [...pathsIn(`${folder}/readers/*.txt`), `${folder}/look-alikes.txt`].flatMap((file) =>
		errors(file, faultsOfMisplaced(file.slice(folder.length + 1), textOf(file), phrases)),
	);
}

/** Each file of phrases is of a guide that we have, or had. */
export function phraseFileProblems({ guides, codes }: Library, content: string): Problem[] {
	const slugs = [...guides.map(({ slug }) => slug), ...codes.values()];
	return pathsIn(`${content}/search/**/*.txt`).flatMap((file) =>
		errors(file, guideOfPhrases(file.slice(`${content}/search/`.length), slugs)),
	);
}

/** Search learns from each look-alike for the guides that it names. A site of a few guides may keep all of ours. */
export function lookAlikeProblems({ guides, codes }: Library, content: string): Problem[] {
	const slugs = [...guides.map(({ slug }) => slug), ...codes.values()];
	return ['', ...otherLanguages].flatMap((language) => {
		const file = join(content, 'search', language, 'look-alikes.txt');
		return warnings(file, faultsOfLookAlikes(textOf(file), slugs));
	});
}
