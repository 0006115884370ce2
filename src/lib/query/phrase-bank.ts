import { otherLanguages, type Language } from '#lib/text/languages.ts';

/** What people type, kept in `content/search`, and what each phrase asks for. */
export interface PhraseBank {
	/** By the folder name of a guide: readers', clinicians' and Welsh phrases together. */
	guides: Map<string, string[]>;
	/** By the kind of emergency. */
	emergencies: Map<string, string[]>;
	/** Harmless phrases with the words of an emergency, each with the guides that are right; none where we have none. */
	lookAlikes: { text: string; guides: string[] }[];
	/** What this library does not hold. */
	nothing: string[];
}

/** The phrases of a plain file, one a line; blank lines and those that begin with `# ` are for people. */
export function phraseLines(text: string): string[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '' && !line.startsWith('# '));
}

/**
 * The bank of a language, from its files by their paths below `content/search`, such as `readers/stairs-and-steps.txt`. What
 * stands in a folder of a language, such as `cy/emergencies/fire.txt`, teaches the search of its pages alone: every
 * phrase weighs on each reader.
 */
export function readPhraseBank(files: Map<string, string>, language: Language): PhraseBank {
	const bank: PhraseBank = {
		guides: new Map(),
		emergencies: new Map(),
		lookAlikes: [],
		nothing: [],
	};
	for (const [path, text] of files) {
		const [, of, folder = '', name = ''] = PATH.exec(path) ?? [];
		if (of !== undefined && of !== language) continue;
		const lines = phraseLines(text);
		if (folder === 'emergencies') addTo(bank.emergencies, name, lines);
		else if (folder !== '') addTo(bank.guides, name, lines);
		else if (name === 'look-alikes') bank.lookAlikes.push(...lines.map(readLookAlike));
		else if (name === 'nothing') bank.nothing.push(...lines);
	}
	return bank;
}

/** A language where the file is of one, the folder, and the name. */
const PATH = new RegExp(`^(?:(${otherLanguages.join('|')})/)?(?:(.*)/)?(.*)\\.txt$`);

const addTo = (bank: Map<string, string[]>, name: string, lines: string[]) =>
	bank.set(name, [...(bank.get(name) ?? []), ...lines]);

/** `guide, guide: phrase`, or `none: phrase`. */
function readLookAlike(line: string): { text: string; guides: string[] } {
	const [, names = '', text = ''] = /^([a-z0-9, -]+?):\s*(.*)$/.exec(line) ?? [];
	const guides = names.split(',').map((name) => name.trim());
	return { text, guides: guides.filter((name) => name !== '' && name !== 'none') };
}
