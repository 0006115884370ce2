const NAME = /^(\s*)(- )?([A-Za-z][\w.-]*):(.*)$/;
const ITEM = /^(\s*)- /;

/** How many spaces belong before a line, in words, by the lines above it: those of a list stand further in. */
export function spacesBefore(line: string, above: readonly string[]): string {
	const level = above.filter((other) => /^ *\S/.test(other));
	const inside = levelOf(line.trim(), level.at(-1) ?? '', level);
	return ['no', 'one', 'two', 'three', 'four', 'five', 'six'][inside] ?? String(inside);
}

function levelOf(line: string, near: string, above: readonly string[]): number {
	const isItem = ITEM.test(line);
	const fact = NAME.exec(near);
	if (!fact) return levelBelowWords(line, near, above);
	const [, spaces = '', dash = '', , value = ''] = fact;
	const opens = value.trim() === '' || /^[>|]-?$/.test(value.trim());
	return spaces.length + (dash && !isItem ? 2 : 0) + (opens && !dash ? 2 : 0);
}

/** Below a line of a plain list, or of a text that goes on: level with it, or with the fact that they belong to. */
function levelBelowWords(line: string, near: string, above: readonly string[]): number {
	const own = spacesOf(near);
	if (ITEM.test(line) === ITEM.test(near) && !NAME.test(line)) return own;
	if (ITEM.test(near) && !NAME.test(line)) return own + 2;
	const parent = above.findLast((other) => NAME.test(other) && spacesOf(other) < own) ?? '';
	return ITEM.test(parent) && !ITEM.test(line) ? spacesOf(parent) + 2 : spacesOf(parent);
}

const spacesOf = (line: string) => /^ */.exec(line)?.[0].length ?? 0;
