import type { FoundMistake } from '#lib/guide/mdx-mistakes.ts';
import { closestName } from '#lib/text/closest-name.ts';
import { partNamed } from '#lib/guide/part-rules.ts';

const TAG = /<(\/?)([A-Za-z][\w.:-]*)?((?:"[^"]*"|'[^']*'|[^<>"'])*?)(\/?)(>|(?=<)|$(?![\s\S]))/g;

interface Tag {
	name: string;
	typed: string;
	start: number;
	end: number;
}

/** Parts that are opened and never closed, closed and never opened, or lack their `>`. */
export function unclosedPartMistakes(text: string): FoundMistake[] {
	const open: Tag[] = [];
	const mistakes: FoundMistake[] = [];
	for (const { 0: typed, 1: closing, 2: name = '', 4: selfClosing, 5: end, index } of text.matchAll(
		TAG,
	)) {
		const tag = { name, typed, start: index, end: index + typed.length };
		if (end !== '>' || name === '') mistakes.push(unfinished(tag));
		if (closing) mistakes.push(...close(open, tag));
		else if (!selfClosing && name !== '') open.push(tag);
	}
	return [...mistakes, ...open.map(unclosed)];
}

/** Takes the part off the stack of open ones, and reports those that were left open inside it. */
function close(open: Tag[], tag: Tag): FoundMistake[] {
	const depth = open.findLastIndex(({ name }) => name === tag.name);
	if (depth !== -1) return open.splice(depth).slice(1).map(unclosed);
	const last = open.at(-1);
	if (!last || !closestName(tag.name, [last.name])) return [unopened(tag)];
	open.pop();
	return [mismatched(last, tag)];
}

/** One of the two tags is mistyped: the parser is given the name that the other one has. */
function mismatched(opening: Tag, closing: Tag): FoundMistake {
	const [wrong, right] = partNamed(opening.name) ? [closing, opening] : [opening, closing];
	return {
		start: wrong.start,
		end: wrong.end,
		instead: wrong.typed.replace(wrong.name, right.name),
		says: `<${opening.name}> is closed by </${closing.name}>.`,
		fix: `Write ${right.name} in both.`,
	};
}

function unclosed({ name, start, end }: Tag): FoundMistake {
	return {
		start,
		end,
		says: `<${name}> begins here and is never closed.`,
		fix: `Write </${name}> on a line of its own below its words, after a blank line.`,
	};
}

function unopened({ name, start, end }: Tag): FoundMistake {
	return {
		start,
		end,
		says: `</${name}> closes a part that was never opened.`,
		fix: `Write <${name}> on a line of its own above its words, or take this line out.`,
	};
}

/** A tag without its `>` is given to the parser as if it ended with its line. */
function unfinished({ name, typed, start }: Tag): FoundMistake {
	const line = typed.split('\n')[0]?.trimEnd() ?? '';
	return {
		start,
		end: start + line.length,
		instead: name === '' ? ' ' : `${line}>`,
		says: `${line.split(/\s/)[0]} has no > to end it.`,
		fix: 'Write the > after its last setting, and check that each quotation mark has its pair.',
	};
}
