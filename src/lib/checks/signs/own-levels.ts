import type { GuideFile } from '#lib/guide/guide-file.ts';
import { errors, type Finding, type Problem } from '#lib/checks/problem.ts';
import { withoutHowToRing } from '#lib/checks/signs/how-to-ring.ts';
import type { Passage } from '#lib/guide/passages.ts';
import { lineEnds } from '#lib/text/sentences.ts';

/*
 * How a sentence tells someone to get help, and how soon. What is only said about a number ("a 999 call
 * may bring an ambulance") is not a level.
 */
const PLACES = String.raw`(?:999|111|A ?& ?E|an ambulance)`;
const VERBS = String.raw`(?:call|ring|phone|dial|text|go(?:es)? (?:straight )?to|needs?|tell)`;
const SOON = String.raw`(?:the same day|at once|straight away|right away|immediately)`;
const PEOPLE = String.raw`(?:GP|doctor|pharmacist|nurse|midwife|optician|team)`;
const LEVELS = [
	String.raw`\b${VERBS}\b[^.?!:]*\b${PLACES}`,
	String.raw`\b${PLACES}[^.?!]*\b(?:if|now|today|${SOON})\b`,
	String.raw`(?:[:(]|\bor )\s*${PLACES}\b`,
	String.raw`\b(?:${VERBS}|see|ask)\b[^.?!]{0,60}\b${PEOPLE}\b[^.?!]{0,40}\b${SOON}\b`,
].map((pattern) => new RegExp(pattern, 'i'));

/** How soon to get help is said by the table of danger signs, so that it is the same everywhere. */
export function levelsAreSigns({ file, passages }: GuideFile): Problem[] {
	return errors(
		file,
		passages.flatMap(({ line, text }, index): Finding[] => {
			const read = isSentBy(passages.slice(0, index)) ? text : withoutHowToRing(text);
			const told = LEVELS.map((level) => level.exec(read)).find((found) => found !== null);
			if (!told) return [];
			return [
				[
					line + lineEnds(text.slice(0, told.index)),
					`The guide says in its own words how soon to get help: “${told[0].replaceAll(/\s+/g, ' ').trim()}”.`,
					'Write <DangerSign name="…" /> in its place, or take it out.',
				],
			];
		}),
	);
}

/** Whether what stands above words says when they hold: the heading "If you fall", or words that end so with a colon. */
function isSentBy(above: Passage[]): boolean {
	const heading = above.findLast(({ kind }) => ['heading', 'setting'].includes(kind));
	const opening = above.findLast(({ kind }) => kind !== 'item');
	return (
		/\b(?:if|when)\b/i.test(heading?.text ?? '') ||
		/\b(?:if|when)\b[^.?!]*:\W*$/i.test(opening?.text ?? '')
	);
}
