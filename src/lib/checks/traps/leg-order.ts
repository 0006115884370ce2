import { found, type Finding } from '#lib/checks/problem.ts';
import type { Passage } from '#lib/guide/passages.ts';
import { lineEnds } from '#lib/text/sentences.ts';

const GOES = String.raw`(?:go|com|step|stepp|walk|climb|way|get|kerb)`;
const DOWN = new RegExp(
	String.raw`\b${GOES}(?:ing|es|e|s)? (?:back )?down(?:stairs|wards)?\b|\bdown(?: first| with| (?:the |a )?(?:stairs?|steps?|kerb))|\bdescend(?:ing|s)?\b|\bdownstairs\b`,
	'i',
);
const UP = new RegExp(
	String.raw`\b${GOES}(?:ing|es|e|s)? (?:back )?up(?:stairs|wards)?\b|\bup(?: first| with| (?:the |a )?(?:stairs?|steps?|kerb))|\bclimb(?:ing|s)?\b|\bascend(?:ing|s)?\b|\bupstairs\b`,
	'i',
);
const LEG =
	/\b(stronger|better|good|best|strong|weaker|weak|bad|sore|worse|poorly|operated)(?: (?:leg|foot|one)\b|(?=[,.;)]|$))/gi;
const STRONG = /^(?:stronger|better|good|best|strong)$/i;
const ORDER = /\b(?:first|then|before|leads?|leading|follow(?:s|ed)?|last)\b/i;

/** “Up with …, and down with …” are two things. */
const CUT =
	/;|, (?=(?:up|down)\b)|,? (?:and|but|then) (?=[^,;]{0,40}\b(?:(?:go|com|stepp|walk|climb)ing|on the way|down|up)\b)/i;

/**
 * Where the order of the legs on stairs is turned round: the stronger leg lifts somebody going up and lowers them
 * coming down, so it goes up first and comes down last.
 */
export function turnedLegs({ line, text }: Pick<Passage, 'line' | 'text'>): Finding[] {
	let at = 0;
	return text
		.split(/(?<=[.?!])\s/)
		.flatMap((sentence) => sentence.split(CUT))
		.flatMap((said) => {
			const place = Math.max(at, text.indexOf(said, at));
			at = place + said.length;
			const right = turned(said);
			return right === undefined
				? []
				: found(
						line + lineEnds(text.slice(0, place)),
						`“${said.trim().replaceAll(/\s+/g, ' ')}” turns the legs round.`,
						right,
					);
		});
}

/** What to write where the wrong leg goes first, in words that go one way. */
function turned(said: string): string | undefined {
	const goesDown = DOWN.test(said);
	const legs = [...said.matchAll(LEG)].map(([, which = '']) => STRONG.test(which));
	const [first] = legs;
	if (goesDown === UP.test(said) || first === undefined || !ORDER.test(said)) return undefined;
	if (/\bafter\b/i.test(said)) return undefined;
	const isLast = legs.length === 1 && /\blast\b/i.test(said);
	if ((first !== isLast) !== goesDown) return undefined;
	return goesDown
		? 'Coming down, write the weaker leg first, then the stronger leg: the stronger one lowers you.'
		: 'Going up, write the stronger leg first, then the weaker leg: the stronger one lifts you.';
}
