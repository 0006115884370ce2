/** A line of a guide and the field it came from, so that a problem finds its way back. */
export interface WrittenLine {
	text: string;
	field: string;
	/** The fact or part that it stands in, by which it finds its place in a file that somebody else typed. */
	unit: string;
}

/** Lines that come from one field. */
export function fromField(field: string, text: string, unit = field): WrittenLine[] {
	return text.split('\n').map((line) => ({ text: line, field, unit }));
}

/** Lines as the text of a file. */
export const textOf = (lines: readonly { text: string }[]) =>
	lines.map(({ text }) => text).join('\n');
