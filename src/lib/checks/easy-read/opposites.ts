import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { Library } from '#lib/checks/library.ts';
import { placeOfEasyRead } from '#lib/easy-read/easy-read-facts.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';
import { numberedSteps } from '#lib/guide/numbered-steps.ts';
import { foldWords } from '#lib/text/fold-words.ts';
import { stem } from '#lib/text/stem.ts';
import { easyLines } from '#lib/checks/easy-read/easy-lines.ts';

/** Words of which one says the other way round of the other. */
const OPPOSITES: [one: RegExp, other: RegExp][] = [
	[
		/\b(?:lowest|half full|half-full|half fill\w*|minimum|not (?:a )?full|a little|least)\b/i,
		/\b(?:to the (?:very )?(?:top|brim)|highest|maximum|full up|right up|completely full|fill it up|the most)\b/i,
	],
	[/\bstronger\b/i, /\bweaker\b/i],
	[/\b(?:cold|cool)\b/i, /\b(?:hot|boiling|warm)\b/i],
	[/\bempty\b/i, /\bfull\b/i],
	[/\bslow(?:ly|er)?\b/i, /\b(?:fast|quick(?:ly)?|hurry)\b/i],
	[/\bopen\b/i, /\b(?:closed?|shut)\b/i],
	[
		/\bturn(?:ed)? (?:\w+ )?on\b|\bswitch(?:ed)? on\b/i,
		/\bturn(?:ed)? (?:\w+ )?off\b|\bswitch(?:ed)? off\b/i,
	],
	[/\bbefore\b/i, /\bafter\b/i],
	[/\bleft\b/i, /\bright(?: (?:side|hand|arm|leg|foot))\b/i],
	[/\b(?:sit|sitting|seated)\b/i, /\b(?:stand|standing) up\b|\bstanding\b/i],
	[
		/\bup (?:the )?(?:stairs|steps?)\b|\bgo(?:ing)? up\b/i,
		/\bdown (?:the )?(?:stairs|steps?)\b|\b(?:go|com)(?:e|ing)? down\b/i,
	],
];
const NOT = /\b(?:not|never|no|don['’]t|without|instead)\b/i;

/** A line of a step says the other way round of no word of that step in the guide. */
export function saysNoOpposite(file: FactsFile, library: Library): Problem[] {
	const steps = stepsBeside(file, library);
	const findings = easyLines(file).flatMap(({ line, says, step }): Finding[] => {
		const text = steps[Number(step) - 1];
		if (text === undefined || NOT.test(says)) return [];
		const turned = OPPOSITES.flatMap((pair) => [pair, pair.toReversed() as typeof pair]).find(
			([here, there]) => here.test(says) && !here.test(text) && there.test(text),
		);
		if (!turned) return [];
		const [here = '', there = ''] = [turned[0].exec(says)?.[0], turned[1].exec(text)?.[0]];
		return found(
			line,
			`“${here}” stands here, and step ${String(step)} of the guide says “${there}”.`,
			'Say what the guide says: read its step again, and mend this line.',
		);
	});
	return errors(file.file, findings);
}

/** The lines of each step are about that step, and not those of another guide that were saved here. */
export function linesAreOfThisGuide(file: FactsFile, library: Library): Problem[] {
	const steps = stepsBeside(file, library);
	const lines = easyLines(file).filter(({ step }) => typeof step === 'number');
	const near = nearSteps(lines, steps);
	if (lines.length === 0 || near >= steps.length * FEWEST_NEAR) return [];
	const [other] = library.guides
		.filter(({ slug }) => slug !== placeOfEasyRead(file.file).slug)
		.map((guide) => ({ slug: guide.slug, count: nearSteps(lines, stepsOf(guide)) }))
		.toSorted((a, b) => b.count - a.count);
	const whose = other && other.count > near ? ` They are near ${other.slug}.` : '';
	return errors(
		file.file,
		found(
			lines[0]?.line ?? 1,
			`These lines do not speak of the steps of this guide.${whose}`,
			'Was the file of another guide saved here? Put the right one in its place, or write the lines of these steps.',
		),
	);
}

/** The part of the steps with which a line has to share a word: plain words often differ. */
const FEWEST_NEAR = 0.5;

/** How many of some steps have a line that shares a word with them. */
const nearSteps = (lines: readonly { says: string; step: unknown }[], steps: readonly string[]) =>
	steps.filter((text, place) =>
		lines.some(({ says, step }) => step === place + 1 && shares(says, text)),
	).length;

const SMALL = new Set(
	'a an the your you their it its them this that to of in on at by with for from and or is are be do not can if when then up one'.split(
		' ',
	),
);
const stemsOf = (text: string) =>
	foldWords(text)
		.split(' ')
		.filter((word) => word !== '' && !SMALL.has(word))
		.map(stem);

function shares(line: string, step: string): boolean {
	const own = new Set(stemsOf(step));
	return stemsOf(line).some((one) => own.has(one));
}

function stepsOf({ tree }: Library['guides'][number]): string[] {
	return (tree ? numberedSteps(tree) : []).filter(({ list }) => !list).map(({ text }) => text);
}

function stepsBeside({ file }: FactsFile, { guides }: Library): string[] {
	const guide = guides.find(({ slug }) => slug === placeOfEasyRead(file).slug);
	return guide ? stepsOf(guide) : [];
}
