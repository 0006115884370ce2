import { typedSetting } from '#lib/write/setting-text.ts';

/** A part in the words of a guide. */
export interface FoundPart {
	settings: Record<string, string>;
	inside: string;
	/** Where it begins and ends in the text. */
	from: number;
	to: number;
}

/** Every part of a name that begins at the start of a line. */
export function partsNamed(body: string, name: string): FoundPart[] {
	const pattern = new RegExp(`^<${name}\\b([^\\n]*)>\\n([\\s\\S]*?)^</${name}>`, 'gm');
	return [...body.matchAll(pattern)].map((match) => ({
		settings: Object.fromEntries(
			[...(match[1] ?? '').matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
				key,
				typedSetting(value),
			]),
		),
		inside: (match[2] ?? '').trim(),
		from: match.index,
		to: match.index + match[0].length,
	}));
}

/** A list without its marks, one thing a line. */
export function withoutListMarks(list: string): string {
	return list
		.replaceAll(/\n[ \t]+/g, ' ')
		.replaceAll(/^(?:-|\d+\.)[ \t]+/gm, '')
		.replaceAll(/\n{2,}/g, '\n');
}

/** The first part and those that follow it with nothing between. */
export function neighbours(parts: FoundPart[], body: string): FoundPart[] {
	const end = parts.findIndex(
		({ from }, index) => index > 0 && body.slice(parts[index - 1]?.to, from).trim() !== '',
	);
	return end === -1 ? parts : parts.slice(0, end);
}
