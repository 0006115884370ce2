/** A tag of a drawing as it opens. */
export interface DrawingTag {
	name: string;
	line: number;
	/** How many tags are open around it: 0 for the drawing itself. */
	depth: number;
	attributes: [name: string, value: string][];
}

/** The tags of a drawing, and what in it is no tag: the first thing that a drawing of lines does not need. */
export interface ReadDrawing {
	tags: DrawingTag[];
	fault?: { line: number; what: string };
}

// One tag at a time, from where the last one ended: what does not fit is never skipped.
const TAG =
	/\s*<(\/?)([A-Za-z][\w:-]*)((?:\s+[A-Za-z_][\w:.-]*\s*=\s*(?:"[^"<&]*"|'[^'<&]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([A-Za-z_][\w:.-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads a drawing as XML, but for all that a drawing of lines has no use for: words, comments, entities,
 * document types, instructions, CDATA. Reading stops at the first of these, and at a tag that does not close.
 */
export function readDrawing(text: string): ReadDrawing {
	const tags: DrawingTag[] = [];
	const open: string[] = [];
	const lineAt = (index: number) => text.slice(0, index).split('\n').length;
	let at = text.startsWith('\uFEFF') ? 1 : 0;
	while (text.slice(at).trim() !== '') {
		const line = lineAt(at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0));
		TAG.lastIndex = at;
		const [whole, closes, name = '', attributes = '', isEmpty] = TAG.exec(text) ?? [];
		if (whole === undefined) return { tags, fault: { line, what: whatStands(text.slice(at)) } };
		at += whole.length;
		if (closes) {
			if (open.pop() !== name || attributes || isEmpty)
				return { tags, fault: { line, what: `</${name}> in the wrong place` } };
			continue;
		}
		if (open.length === 0 && tags.length > 0)
			return { tags, fault: { line, what: `<${name}> after its end` } };
		tags.push({ name, line, depth: open.length, attributes: attributesIn(attributes) });
		if (!isEmpty) open.push(name);
	}
	const last = open.at(-1);
	return last
		? { tags, fault: { line: lineAt(at), what: `<${last}> that is not closed` } }
		: { tags };
}

function attributesIn(text: string): DrawingTag['attributes'] {
	return [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single = '']) => [
		name,
		double ?? single,
	]);
}

function whatStands(rest: string): string {
	const start = rest.trimStart();
	if (start.startsWith('<!--')) return 'a comment';
	if (/^<!DOCTYPE/i.test(start)) return 'a document type';
	if (start.startsWith('<![')) return 'a block of text';
	if (start.startsWith('<?')) return 'an instruction';
	const tag = /^<\/?[A-Za-z][\w:-]*/.exec(start)?.[0];
	return tag ? `${tag}> with something in it that is no plain setting` : 'words between its lines';
}
