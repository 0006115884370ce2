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
		if (closing) mistakes.push(...close(open, tag, text.slice(tag.end)));
		else if (!selfClosing && name !== '') open.push(tag);
	}
	return [...mistakes, ...open.map(unclosed)];
}

/** Takes the part off the stack of open ones, and reports those that were left open inside it. */
function close(open: Tag[], tag: Tag, rest: string): FoundMistake[] {
	const depth = open.findLastIndex(({ name }) => name === tag.name);
	if (depth !== -1) return open.splice(depth).slice(1).map(unclosed);
	const last = open.at(-1);
	if (!last || !(closestName(tag.name, [last.name]) || isMeant(last, tag, rest)))
		return [unopened(tag)];
	open.pop();
	return [mismatched(last, tag)];
}

/** Whether a closing tag with the name of another part was meant for an open one, which nothing below it closes. */
function isMeant({ name }: Tag, closing: Tag, rest: string): boolean {
	const holds = partNamed(closing.name)?.holds;
	if (holds === undefined || partNamed(name)?.holds !== holds) return false;
	const [end, next] = [rest.indexOf(`</${name}>`), rest.indexOf(`<${name}`)];
	return end === -1 || (next !== -1 && next < end);
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

function unclosed({ name, typed, start, end }: Tag): FoundMistake {
	if (partNamed(name)?.holds === 'nothing') return unended({ name, typed, start, end });
	return {
		start,
		end,
		says: `<${name}> begins here and is never closed.`,
		fix: `Write </${name}> on a line of its own below its words, after a blank line.`,
	};
}

/** A part that holds no words has no closing tag, and ends by itself. */
function unended({ name, typed, start, end }: Tag): FoundMistake {
	const mended = typed.replace(/\s*\/?>$/, ' />');
	return {
		start,
		end,
		instead: mended,
		says: `<${name}> does not end.`,
		fix: `Write / before its last sign: ${mended}`,
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
