/** A line of a guide and the field it came from, so that a problem finds its way back. */
export interface WrittenLine {
	text: string;
	field: string;
}

/** Lines that come from one field. */
export function fromField(field: string, text: string): WrittenLine[] {
	return text.split('\n').map((line) => ({ text: line, field }));
}
