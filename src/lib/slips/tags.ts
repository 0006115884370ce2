import type { FoundSlip } from '#lib/mdx-slips.ts';

const TAG = /<(\/?)([A-Za-z][\w.:-]*)?((?:"[^"]*"|'[^']*'|[^<>"'])*?)(\/?)(>|(?=<)|$(?![\s\S]))/g;

interface Tag {
	name: string;
	start: number;
	end: number;
}

/** Parts that are opened and never closed, closed and never opened, or lack their `>`. */
export function tagSlips(text: string): FoundSlip[] {
	const open: Tag[] = [];
	const slips: FoundSlip[] = [];
	for (const { 0: typed, 1: closing, 2: name = '', 4: selfClosing, 5: end, index } of text.matchAll(
		TAG,
	)) {
		const tag = { name, start: index, end: index + typed.length };
		if (end !== '>' || name === '') slips.push(unfinished(tag, closing ?? ''));
		else if (closing) slips.push(...close(open, tag));
		else if (!selfClosing) open.push(tag);
	}
	return [...slips, ...open.map(unclosed)];
}

/** Takes the part off the pile of open ones, and tells of those left open above it. */
function close(open: Tag[], tag: Tag): FoundSlip[] {
	const depth = open.findLastIndex(({ name }) => name === tag.name);
	if (depth === -1) return [unopened(tag)];
	return open.splice(depth).slice(1).map(unclosed);
}

function unclosed({ name, start, end }: Tag): FoundSlip {
	return {
		start,
		end,
		says: `<${name}> begins here and is never closed.`,
		fix: `Write </${name}> on a line of its own below its words, after a blank line.`,
	};
}

function unopened({ name, start, end }: Tag): FoundSlip {
	return {
		start,
		end,
		says: `</${name}> closes a part that was never opened.`,
		fix: `Write <${name}> on a line of its own above its words, or take this line out.`,
	};
}

function unfinished({ name, start }: Tag, closing: string): FoundSlip {
	return {
		start,
		end: start + 1 + closing.length,
		says: `<${closing}${name} has no > to end it.`,
		fix: 'Write the > after its last setting, and check that each quotation mark has its pair.',
	};
}
