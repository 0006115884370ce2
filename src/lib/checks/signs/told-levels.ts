/** How a text says how soon to get help: a number to call, or the place to go. */
const LEVEL = /\b(?:999|111)\b|\bA ?& ?E\b|\bemergency department\b/;

/** The words in a text that say a level of help, and where they begin; or nothing. */
export function toldLevel(text: string): { words: string; index: number } | undefined {
	const found = LEVEL.exec(text);
	return found ? { words: found[0], index: found.index } : undefined;
}
