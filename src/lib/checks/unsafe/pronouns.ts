import { sentencesIn } from '#lib/text/sentences.ts';
import type { Passage } from '#lib/guide/passages.ts';

/** A sentence with the thing that it speaks of written in place of “it” or “them”. */
export interface Resolved {
	/** As it was typed. */
	typed: string;
	line: number;
	text: string;
	/** The thing that was written. */
	thing: string;
}

/** Things that unsafe advice is given about, each as it may be named in the sentence before. */
const THING =
	/\b(?:(?:smoke|heat|fire|carbon monoxide|CO|kitchen|pendant|falls) (?:alarm|detector)s?|alarms?|pendants?|(?:hand |heated )?towel rails?|wash ?basins?|basins?|sinks?|radiators?|door handles?|door frames?|shower (?:screen|rail|curtain|door)s?|suction (?:rail|handle)s?|oven doors?|walking frames?|frames?|wardrobes?|(?:(?:water|sleeping|blood pressure|heart|pain|morning|evening) )?(?:tablets?|pills?|medicines?|capsules?|inhalers?|insulin|patch(?:es)?|painkillers?|statins?|steroids?|antidepressants?|blood thinners?)|chip pans?|(?:pan )?fires?|burns?|scalds?|blisters?|kettles?|pans?|stools?|chairs?|(?:red|sore|marked|broken) (?:skin|patch(?:es)?|marks?|heels?|places?|areas?|spots?|bottom)|pressure (?:sores?|marks?))\b/gi;
const PRONOUN = /\b(?:it|its|them|their|this one|that one|these|those)\b/gi;

/** Each sentence of a passage that says “it” of a thing that was named before, with the thing in its place. */
export function resolvedIn(passage: Pick<Passage, 'line' | 'text'>): Resolved[] {
	const sentences = sentencesIn(passage);
	return sentences.flatMap(({ text: typed, line }, place) => {
		const [pronoun] = typed.matchAll(PRONOUN);
		if (!pronoun) return [];
		const before = `${sentences[place - 1]?.text ?? ''}\n${typed.slice(0, pronoun.index)}`;
		const thing = [...before.matchAll(THING)].at(-1)?.[0].toLowerCase();
		if (thing === undefined) return [];
		return [{ typed, line, thing, text: typed.replaceAll(PRONOUN, `the ${thing}`) }];
	});
}
