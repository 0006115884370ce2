/** Something an author has to mend (an error) or to think about (a warning). */
export interface Problem {
	file: string;
	line: number;
	level: 'error' | 'warning';
	/** What is wrong, as a whole sentence. */
	says: string;
	/** What to write instead, as a whole sentence. */
	fix: string;
}

/** A problem before it is known whose it is: `[line, says, fix]`. */
export type Finding = [line: number, says: string, fix: string];

/** One finding, as a list that checks can join to others. */
export function found(line: number, says: string, fix: string): Finding[] {
	return [[line, says, fix]];
}

/** What has to be mended before a guide is published. */
export function errors(file: string, findings: Finding[]): Problem[] {
	return findings.map(([line, says, fix]) => ({ file, line, level: 'error', says, fix }));
}

/** What an author may keep, having thought about it. */
export function warnings(file: string, findings: Finding[]): Problem[] {
	return findings.map(([line, says, fix]) => ({ file, line, level: 'warning', says, fix }));
}
