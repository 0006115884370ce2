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

/** The bank, from its files by their paths below `content/search`, such as `readers/stairs-and-steps.txt`. */
export function readPhraseBank(files: Map<string, string>): PhraseBank {
	const bank: PhraseBank = {
		guides: new Map(),
		emergencies: new Map(),
		lookAlikes: [],
		nothing: [],
	};
	for (const [path, text] of files) {
		const [, folder = '', name = ''] = /^(?:(.*)\/)?(.*)\.txt$/.exec(path) ?? [];
		const lines = phraseLines(text);
		if (folder === 'emergencies') bank.emergencies.set(name, lines);
		else if (folder !== '') bank.guides.set(name, [...(bank.guides.get(name) ?? []), ...lines]);
		else if (name === 'look-alikes') bank.lookAlikes = lines.map(readLookAlike);
		else if (name === 'nothing') bank.nothing = lines;
	}
	return bank;
}

/** `guide, guide: phrase`, or `none: phrase`. */
function readLookAlike(line: string): { text: string; guides: string[] } {
	const [, names = '', text = ''] = /^([a-z0-9, -]+?):\s*(.*)$/.exec(line) ?? [];
	const guides = names.split(',').map((name) => name.trim());
	return { text, guides: guides.filter((name) => name !== '' && name !== 'none') };
}
