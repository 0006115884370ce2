import { trapProblems, type Trap } from '#lib/checks/traps/trap.ts';
import type { Problem } from '#lib/checks/problem.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';

/** Nobody is told to move where these words stand: somebody may not, or another does it by themselves. */
const NOT = String.raw`(?<!\b(?:not|never|cannot|to|I|you|let (?:them|him|her)|if they) (?:\w+ )?)`;
const BODY = String.raw`(?:(?:on to|onto) (?:your|their|the) (?:\w+ )?side|over\b)`;

const MOVES = new RegExp(
	String.raw`${NOT}\b(?:push (?:up\b|down\b(?! on it)|on (?:the|your|both|a)\b)|reach back\b|roll ${BODY}|press down on the (?:stick|frame)|kneel (?:down|on|side-on))`,
	'gi',
);

/** Whoever has rules for moving is spared in the words themselves: “Given rules? As shown.”, “with the arms that may push”. */
const SPARES =
	/\brules?\b|\bno weight\b|\bnot to (?:push|bend|put|lean|twist|take|keep)\b|\bshown\b|\btaught\b|\b(?:may|can) (?:not )?(?:push|bend|take|lean|kneel|roll)|\bif (?:you|they|yours) may\b|\byou were told\b|\bask an? (?:occupational|physio)therapist\b/i;

const trap: Trap = [
	MOVES,
	'may undo an operation or a mending bone: whoever was told not to put weight on an arm, a leg or a chest reads this line alone',
	'Say in the same line for whom not, such as “Given rules? As shown.” or “with the hands that may push”, and say under askFirst whose rules these are.',
];

/**
 * Lines that have the body push up, reach back, roll or kneel say in themselves that who was given rules for moving
 * goes by those: after an operation on chest, back, hip or shoulder, or a break, these moves are what teams forbid.
 */
export function movesSpareRules({ file, passages }: GuideFile): Problem[] {
	const sparingNobody = passages.filter(
		({ kind, text }) => (kind === 'paragraph' || kind === 'item') && !SPARES.test(text),
	);
	return trapProblems({ file, passages: sparingNobody }, [trap], 'error');
}
