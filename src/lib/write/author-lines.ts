import { authorOf } from '#lib/sign-off/who-wrote.ts';

const quoted = (text: string) => JSON.stringify(text);

/** An author as the form holds one, on a line: name, profession and number on the HCPC register. */
export function authorLine(typed: unknown): string {
	const { name, profession, hcpc } = authorOf(typed);
	return [name, profession, hcpc].filter(Boolean).join(', ');
}

/** Who wrote a guide, as the file has them, from lines of the form. */
export function writeAuthors(lines: string[]): string[] {
	return lines.length > 0 ? ['  by:', ...lines.map(writeAuthor)] : ['  by: []'];
}

function writeAuthor(line: string): string {
	const [name = '', ...more] = line.split(',').map((part) => part.trim());
	const isNumber = (part: string) => /^OT\s*\d/i.test(part);
	const hcpc = more.find(isNumber)?.replaceAll(/\s/g, '').toUpperCase();
	const profession = more.filter((part) => part && !isNumber(part)).join(', ');
	if (!profession && !hcpc) return `    - ${quoted(name)}`;
	return [
		`    - name: ${quoted(name)}`,
		...(profession ? [`      profession: ${quoted(profession)}`] : []),
		...(hcpc ? [`      hcpc: ${quoted(hcpc)}`] : []),
	].join('\n');
}
