import { entries } from '#lib/checks/unsafe/list-entries.ts';
import { firstWords, type MayBegin } from '#lib/checks/unsafe/first-words.ts';
import { anyPattern, phrasePattern } from '#lib/checks/unsafe/phrase-pattern.ts';

/** Phrases that may harm a reader in one way. */
export interface UnsafeKind {
	/** What such a phrase is or does: “…” is said before it. */
	is: string;
	fix: string;
	/** At one place of a text. */
	looks: RegExp;
	/** At one word of a text, before the pattern is tried. */
	mayBegin: MayBegin;
	/** Whether it has to be mended, or only to be thought about. */
	level: 'error' | 'warning';
	/** Whether clinicians, who read their own lines, may be told it. */
	forReadersOnly: boolean;
	/** Whether a source in the same paragraph bears it out. */
	mayBeSourced: boolean;
	/** Whether only a guide may not say it: danger signs, routes and the like have words of their own for it. */
	inGuidesOnly: boolean;
	/** Whether it harms after “not” too. */
	evenAfterNot: boolean;
}

const HEADING = /^\[([^\]]+)\] ([^=]+) = (.+)$/;
const NAMED = /^\{([a-z ]+)\} = (.+)$/;

/** The list of phrases that may harm, kind by kind: `content/words/unsafe.txt` says at its top how it is written. */
export function readUnsafe(text: string): UnsafeKind[] {
	const named = new Map<string, string>();
	const kinds: (Omit<UnsafeKind, 'looks' | 'mayBegin'> & { phrases: string[] })[] = [];
	for (const line of entries(text)) {
		const [, name, words] = NAMED.exec(line) ?? [];
		const [, asked = '', is, fix] = HEADING.exec(line) ?? [];
		if (name && words) named.set(name, words);
		else if (is && fix) kinds.push({ is, fix, phrases: [], ...askedOf(asked) });
		else kinds.at(-1)?.phrases.push(line);
	}
	return kinds
		.filter(({ phrases }) => phrases.length > 0)
		.map(({ phrases, ...kind }) => ({
			...kind,
			looks: anyPattern(phrases.map((phrase) => phrasePattern(phrase, named))),
			mayBegin: firstWords(phrases, named),
		}));
}

function askedOf(typed: string) {
	const asked = new Set(typed.split(/,\s*/));
	return {
		level: asked.has('mend') ? ('error' as const) : ('warning' as const),
		forReadersOnly: asked.has('for readers only'),
		mayBeSourced: asked.has('unless sourced'),
		inGuidesOnly: asked.has('guides only'),
		evenAfterNot: asked.has('even after not'),
	};
}
