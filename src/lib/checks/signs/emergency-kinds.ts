import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import { leastKinds } from '#lib/danger-signs/emergency-floor.ts';
import type { Level } from '#lib/facts/danger-sign.ts';

/** The fewest phrases from which search can learn a kind of emergency. */
const FEWEST = 40;

/** Kinds that kill within minutes or hours: search sends nobody who types one anywhere but to help now. */
export const NOW = [
	'anaphylaxis',
	'bleeding-will-not-stop',
	'cannot-breathe',
	'chest-pain',
	'choking',
	'fire',
	'fit',
	'overdose',
	'self-harm',
	'sepsis',
	'stroke',
	'suicide',
	'unconscious',
];

const AS_CODE = 'It must fit src/lib/danger-signs/emergency-floor.ts.';

interface Kind {
	signs: string[];
	mayBeWatched: boolean;
	/** How many phrases stand in its file. */
	phrases: number;
}

/**
 * Search can find every kind of emergency, and shows for the gravest a sign that needs help now: a file that is
 * emptied, lost or cannot be read would leave them out without a word.
 */
export function emergenciesAreWhole(
	file: string,
	kinds: ReadonlyMap<string, Kind>,
	levelOf: (sign: string) => Level | undefined,
	placeOf: (sign: string) => { file: string; line: number } | undefined = () => undefined,
): Problem[] {
	const lowered = [...kinds].flatMap(
		([
			name,
			{
				signs: [sign = ''],
			},
		]): Problem[] => {
			const place = isLowered(name, sign, levelOf) ? placeOf(sign) : undefined;
			return place
				? errors(
						place.file,
						found(
							place.line,
							`The sign ${sign} was for now, and search shows it first for ${name}.`,
							'Put back level: now, and whom to call: git has both. Nobody with this may wait.',
						),
					)
				: [];
		},
	);
	const isTold = (name: string, sign: string) =>
		isLowered(name, sign, levelOf) && placeOf(sign) !== undefined;
	const lost = leastKinds.flatMap(({ kind, sign, mayBeWatched }): Finding[] => {
		const read = kinds.get(kind);
		if (!read) return found(1, `The kind ${kind} is gone.`, 'Put it back: git has it.');
		return [
			...(read.signs[0] === sign
				? []
				: found(1, `The kind ${kind} does not begin with the sign ${sign}.`, AS_CODE)),
			...(read.mayBeWatched === mayBeWatched
				? []
				: found(1, `The kind ${kind} says otherwise whether somebody may be watching.`, AS_CODE)),
		];
	});
	const faulty = [...kinds].flatMap(([name, { signs, phrases }]): Finding[] => [
		...(phrases >= FEWEST
			? []
			: found(
					1,
					`The kind ${name} has ${phrases} phrases that can be read.`,
					`Its file, emergencies/${name}.txt, needs ${FEWEST} or more.`,
				)),
		...(!NOW.includes(name) || isTold(name, signs[0] ?? '') || levelOf(signs[0] ?? '') === 'now'
			? []
			: found(1, `The kind ${name} does not begin with a sign for now.`, 'Name that sign first.')),
	]);
	return [...lowered, ...errors(file, [...lost, ...faulty])];
}

/** Whether the right sign stands first, and is no longer one for now. */
const isLowered = (kind: string, sign: string, levelOf: (sign: string) => Level | undefined) =>
	NOW.includes(kind) &&
	leastKinds.some((one) => one.kind === kind && one.sign === sign) &&
	levelOf(sign) !== undefined &&
	levelOf(sign) !== 'now';
