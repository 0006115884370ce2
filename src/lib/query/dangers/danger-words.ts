import { parse } from 'yaml';
import { z } from 'zod';

const words = z.string().transform((text) => text.split(/\s+/).filter(Boolean));
const file = z.strictObject({
	words,
	misspelt: z.record(z.string(), z.array(z.string())),
	other: words,
});

/** Words that name a danger, and how they are misspelt, as they travel. */
export interface DangerWords {
	/** The words, parted by spaces. */
	words: string;
	/** By the right words: what is too far from them to be told by its letters. */
	misspelt: Record<string, string[]>;
	/** Words of their own that are like one of these, parted by spaces. */
	other: string;
}

/** What `content/search/danger-words.yaml` says. It throws where the file has another shape. */
export function readDangerWords(text: string): DangerWords {
	const { words: named, misspelt, other } = file.parse(parse(text));
	return { words: named.join(' '), misspelt, other: other.join(' ') };
}
