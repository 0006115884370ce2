/** A noun as it stands after a number. Forms that are left out are the noun itself. */
interface CountedNoun {
	noun: string;
	/** After 1: a feminine noun changes its first letter. */
	one?: string;
	two?: string;
	three?: string;
	six?: string;
	/** The plural as it stands after “o”. */
	of: string;
}

export const guide: CountedNoun = {
	noun: 'canllaw',
	two: 'ganllaw',
	three: 'chanllaw',
	six: 'chanllaw',
	of: 'ganllawiau',
};

export const pack: CountedNoun = {
	noun: 'pecyn',
	two: 'becyn',
	three: 'phecyn',
	six: 'phecyn',
	of: 'becynnau',
};

export const sheetPage: CountedNoun = {
	noun: 'tudalen',
	one: 'dudalen',
	two: 'dudalen',
	six: 'thudalen',
	of: 'dudalennau',
};

export const side: CountedNoun = { noun: 'ochr', of: 'ochrau' };
export const message: CountedNoun = { noun: 'neges', of: 'negeseuon' };
export const letter: CountedNoun = { noun: 'llythyren', two: 'lythyren', of: 'lythrennau' };
export const word: CountedNoun = { noun: 'gair', two: 'air', of: 'eiriau' };
export const hint: CountedNoun = { noun: 'awgrym', of: 'awgrymiadau' };

export const thing: CountedNoun = {
	noun: 'peth',
	two: 'beth',
	three: 'pheth',
	six: 'pheth',
	of: 'bethau',
};

/**
 * A number and its noun. Welsh keeps the noun in the singular, and its first letter changes after some
 * numbers; above ten it says “o” and the plural: `3 chanllaw`, `12 o ganllawiau`. Written here, for not
 * every browser knows the plurals of Welsh.
 */
export function counted(count: number, { noun, one, two, three, six, of }: CountedNoun): string {
	if (count > 10) return `${count} o ${of}`;
	const changed = { 1: one, 2: two, 3: three, 6: six }[count];
	return `${count} ${changed ?? noun}`;
}

/**
 * Who suggests something, as they stand inside a sentence: “Eich meddygfa” gives “eich meddygfa”, and a name of their own
 * stays as it is.
 */
export function inside(phrase: string): string {
	return phrase.replace(/^Eich /, 'eich ');
}
