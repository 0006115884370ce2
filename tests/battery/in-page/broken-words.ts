import { describe, isSeen } from './seeing.ts';

/** A longer word, such as an address, may go on in the next line. */
const LONGEST = 20;

/** Words and numbers that are broken in two, though a line has room for them: nobody reads a code as “2 91 7”. */
export function brokenWordFaults(): string[] {
	const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
	const faults: string[] = [];
	while (walker.nextNode()) {
		const { currentNode: node } = walker;
		const holder = node.parentElement;
		if (!holder || holder.closest('noscript, script, style, option, svg') || !isSeen(holder))
			continue;
		for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+/gu))
			if (word.length <= LONGEST && isInTwo(node, index, word.length))
				faults.push(`“${word}” is broken: ${describe(holder)}`);
	}
	return faults;
}

function isInTwo(node: Node, from: number, length: number): boolean {
	const range = document.createRange();
	range.setStart(node, from);
	range.setEnd(node, from + length);
	const lines = [...range.getClientRects()].filter(({ width }) => width > 0);
	const [first] = lines;
	return first !== undefined && lines.some(({ top }) => top >= first.bottom);
}
