import { likestSign } from '#lib/danger-signs/likeness.ts';
import type { Library } from '#lib/checks/library.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { sentencesIn } from '#lib/text/sentences.ts';

const SPAN = String.raw`(?:(?:a|an|one|half an|two|three|five|ten|\d+|a few|a couple of) (?:minutes?|hours?|days?|weeks?|nights?)|a (?:bit|while)|tomorrow|(?:the )?(?:next )?morning|monday|the weekend|tonight|bedtime|(?:it|they|that|this) (?:pass(?:es)?|settles?|eases?|goes|stops?|clears?|wears off))`;

/** How a text puts off what cannot wait. */
const WAITED_OUT = [
	String.raw`\b(?:wait|hang on|hold on|rest|sit|lie|sleep|leave (?:it|that|this|them)|give (?:it|that|this|them|yourself)|take it easy|stay in bed|relax|carry on|see how (?:you|they|it|things)(?: are| is| feels?| goes?| do)?)\b(?:(?! or )[^.?!]){0,40}?\b(?:for |till |until |in |by |after )?${SPAN}\b`,
	String.raw`\b(?:see (?:how|if|whether) (?:you|they|it|things|that)|watch (?:how|it (?:over|closely))|keep an eye on (?:it|them|that|this)|monitor (?:it|this|that)|wait (?:and|to) see|wait for (?:it|them|that|this)|ride it out|sit it out|sleep (?:it off|on it))\b`,
	String.raw`\b(?:will |should |usually |often |mostly |tends? to )(?:soon |usually |often |always |just )?(?:pass|passes|settles?|eases?|go(?:es)? away|stops?|clears?|fades?|wears? off|heals?|come right)\b(?! (?:a|an|the|your|it|them|you)\b)`,
	String.raw`\b(?:is|are) (?:quite |perfectly |only |just |usually |often )?(?:normal|common|harmless|nothing|expected|no cause|not serious|to be expected|part of (?:ageing|getting older|the illness))\b`,
	String.raw`\b(?:mention|raise|bring (?:it|this|that) up|tell|ask)\b[^.?!]{0,40}\b(?:at|on) (?:your|the|their) next (?:visit|appointment|check|review|clinic)\b|\bnext time you (?:see|visit|are)\b`,
	String.raw`\b(?:ring|call|phone|see|ask|tell|contact|book|visit|speak to|talk to|make an appointment)\b[^.?!]{0,40}\b(?:in the morning|tomorrow|(?:the )?next (?:week|day|morning)|(?:later )?(?:this|in the) week|(?:on|by) (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:at|by) the end of the (?:week|month)|after the weekend|in (?:a|one|two|three|a few|a couple of) (?:days?|weeks?)|(?:when|once|as soon as) (?:it|they|the \w+) opens?)\b`,
].map((looks) => new RegExp(looks, 'i'));

/** Lines this like a sign are that sign where they are told to wait. */
const LIKE = 0.4;

/** Nobody is told to wait beside what the table of danger signs has as needing help now or at once. */
export function dangersAreNotWaitedOut(guide: GuideFile, library: Library): Problem[] {
	return errors(
		guide.file,
		guide.passages.flatMap((passage) => {
			const sentences = sentencesIn(passage);
			return sentences.flatMap(({ line, text }, place): Finding[] => {
				const put = WAITED_OUT.map((looks) => looks.exec(text)?.[0]).find(Boolean);
				if (!put) return [];
				// “Does your chest hurt? Wait an hour.”
				const said = [text, `${sentences[place - 1]?.text ?? ''} ${text}`];
				const sign = said.flatMap((words) => signTold(words, put, library))[0];
				return sign
					? found(
							line,
							`“${put.replaceAll(/\s+/g, ' ')}” puts off what the danger sign ${sign} has help for at once.`,
							`Write <DangerSign name="${sign}" /> in place of this, and name it under checkFirst. Or take it out.`,
						)
					: [];
			});
		}),
	);
}

/** The sign of now or at once that some words tell of, without what they say of waiting. */
function signTold(words: string, put: string, { dangerSigns, signsTold }: Library): string[] {
	const symptom = words.replace(put, ' ');
	const isSoon = (name: string) => ['now', 'at-once'].includes(dangerSigns.get(name)?.level ?? '');
	const listed = signsTold(symptom).filter(isSoon);
	const among = new Map([...dangerSigns].filter(([name]) => listed.includes(name)));
	const nearest = likestSign(symptom, listed.length > 0 ? among : dangerSigns);
	const isLike = nearest && nearest.share >= LIKE && isSoon(nearest.name);
	return isLike ? [nearest.name] : listed.slice(0, 1);
}
