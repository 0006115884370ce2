import { authorOf } from '#lib/sign-off/who-wrote.ts';
import { quoted } from '#lib/write/yaml-text.ts';

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
	// Of two numbers the file has room for the last; the other stands beside the profession.
	const at = more.findLastIndex((part) => /^OT\s*\d+$/i.test(part));
	const hcpc = more[at]?.replaceAll(/\s/g, '').toUpperCase();
	const profession = more.filter((part, index) => part && index !== at).join(', ');
	if (!profession && !hcpc) return `    - ${quoted(name)}`;
	return [
		`    - name: ${quoted(name)}`,
		...(profession ? [`      profession: ${quoted(profession)}`] : []),
		...(hcpc ? [`      hcpc: ${quoted(hcpc)}`] : []),
	].join('\n');
}
