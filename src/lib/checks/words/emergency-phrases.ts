import { found, type Finding } from '#lib/checks/problem.ts';
import { plainWords } from '#lib/query/plain-words.ts';

/** Phrases of emergencies, in plain words, each with its kind. */
export type EmergencyPhrases = ReadonlyMap<string, string>;

/** Shorter ones are said of many troubles: “cannot go on”. */
const FEWEST_WORDS = 4;
/** Said of a bus, of work and of life. */
const OF_ANYTHING = new Set(['i cant go on']);

/** The phrases of some kinds that are long enough to mean one thing wherever they end a line. */
export function emergencyPhrases(
	kinds: readonly (readonly [kind: string, phrases: readonly string[]])[],
): EmergencyPhrases {
	return new Map(
		kinds.flatMap(([kind, phrases]) =>
			phrases
				.map(plainWords)
				.filter((words) => words.split(' ').length >= FEWEST_WORDS && !OF_ANYTHING.has(words))
				.map((words) => [words, kind] as const),
		),
	);
}

/** What stands before a trouble that is past. */
const OF_OLD = new Set(['after', 'since', 'post', 'ol', 'ers', 'wedi', 'wedir']);

/**
 * Where a file of what people type for guides, or of what only looks like an emergency, has a line that ends in one:
 * search would learn to show a guide, or nothing, in place of help. `file` is its path below `content/search/`.
 */
export function faultsOfMisplaced(
	file: string,
	typed: string,
	emergencies: EmergencyPhrases,
): Finding[] {
	return typed.split('\n').flatMap((line, index) => {
		if (line.trim() === '' || line.startsWith('# ')) return [];
		const said = file.endsWith('look-alikes.txt') ? line.replace(/^[^:]*:/, '') : line;
		const words = plainWords(said).split(' ');
		// The longest run of words at its end that is such a phrase.
		const kind = words
			.map((_, place) =>
				OF_OLD.has(words[place - 1] ?? '')
					? undefined
					: emergencies.get(words.slice(place).join(' ')),
			)
			.find((one) => one !== undefined);
		return kind === undefined
			? []
			: found(
					index + 1,
					`“${said.trim()}” tells of an emergency, and here search would learn that it is none.`,
					`Move it to content/search/emergencies/${kind}.txt. Is it about something past? Say so, as in “after …”.`,
				);
	});
}
