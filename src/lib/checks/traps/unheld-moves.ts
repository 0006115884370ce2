import { found, type Finding } from '#lib/checks/problem.ts';
import type { Passage } from '#lib/guide/passages.ts';
import { lineEnds } from '#lib/text/sentences.ts';

const STAND = String.raw`(?:stand|balance|hop|stay up|hold yourself up|rise|stay standing|try standing|practise standing)`;
const UP = String.raw`(?:stand|walk|balance|turn|step|march|stay standing|hop)`;
const LIMB = String.raw`(?:legs?|foot|feet)`;

/** What most people cannot do for long without something firm to hold. */
const MOVES = [
	String.raw`\b${STAND}(?:ing)?\b[^.?!]{0,40}?\bon (?:one|a single|your (?:stronger|weaker|left|right|other|good|bad|best)|each|either|alternate|the other) ${LIMB}\b`,
	String.raw`\b${UP}\b[^.?!]{0,50}?\b(?:(?:with )?(?:your )?eyes (?:closed|shut)|blindfold(?:ed)?|without looking)`,
	String.raw`\b(?:close|shut) your eyes\b[^.?!]{0,30}?\b${UP}\b`,
	String.raw`\b${UP}\b[^.?!]{0,40}?\b(?:and|then) (?:close|shut) your eyes\b`,
	String.raw`\b(?:walk|step|march) (?:slowly )?backwards?\b`,
	String.raw`\b${UP}\b[^.?!]{0,30}?\b(?:heel[ -]to[ -]toe|toe[ -]to[ -]heel|in tandem|one foot (?:straight |right )?in front of the other|along a (?:straight )?line)\b`,
	String.raw`\b(?:stand|rise|walk|go|get|come|push)\b[^.?!]{0,12}?\bon (?:to )?(?:your |the )?(?:tip ?toes?|toes|balls of your feet)\b`,
].map((pattern) => new RegExp(pattern, 'gi'));

/** Said of somebody who stands, in a fact that is read alone, these need a hold too. */
const LIFTED =
	/\b(?:lift|raise|swing|hold up|pick up|kick) (?:one|a|each|alternate|your (?:stronger|weaker|left|right|other)) (?:leg|foot|knee)\b/gi;

const HOLD =
	/\b(?:hold(?:ing)?(?! (?:it|that|this|for|the position|yourself|your (?:balance|breath|head))\b)|both hands|hands? (?:flat )?on|lean(?:ing)?|worktop|rails?|sit(?:ting)?|seated|lying|lie|in bed)\b/i;
const NO_HOLD =
	/\b(?:without|not|let go|let(?:ting)? go of|no need|stop) (?:a |of |to |any |your )?(?:hold(?:ing)?|support|hands|anything)\b|\bno hands\b|\bhands free\b|\blet(?:ting)? go\b/i;
/** What comes next is not told to be done. */
const REFUSED =
	/\b(?:not|never|no|cannot|[a-z]+n['’]t|without|avoid|than|instead of|if you|when you|before you|whether)\b[^.?!,;:]{0,60}$/i;

const FIX =
	'Take it out, or say in the same line what firm thing both hands hold, such as “Hold the worktop with both hands, and …”: each line is safe if it is the only one that is read.';

/** Where somebody is told to stand on one leg, or with closed eyes, and the same line gives nothing firm to hold. */
export function unheldMoves({ kind, line, text }: Passage): Finding[] {
	if (HOLD.test(text) && !NO_HOLD.test(text)) return [];
	const moves = kind === 'fact' && /\bstand/i.test(text) ? [...MOVES, LIFTED] : MOVES;
	const [first] = moves
		.flatMap((move) => [...text.matchAll(move)])
		.filter(({ index }) => !REFUSED.test(text.slice(0, index)))
		.toSorted((a, b) => a.index - b.index);
	return first
		? found(
				line + lineEnds(text.slice(0, first.index)),
				`“${first[0].replaceAll(/\s+/g, ' ')}” is asked here without a hold.`,
				FIX,
			)
		: [];
}
