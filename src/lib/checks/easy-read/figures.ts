const WORDS = new Map(
	'three four five six seven eight nine ten eleven twelve'
		.split(' ')
		.map((word, index) => [word, String(index + 3)]),
);
const MORE = { fifteen: '15', twenty: '20', thirty: '30', forty: '40', fifty: '50', sixty: '60' };
for (const [word, figure] of Object.entries(MORE)) WORDS.set(word, figure);

/** Every number in a text, whether typed in figures or as a word: “Wait ten minutes, then call 999” has 10 and 999. One and two are words like others. */
export function figuresIn(text: string): Set<string> {
	const words = text.toLowerCase().match(/\d+|\p{L}+/gu) ?? [];
	return new Set(words.flatMap((word) => WORDS.get(word) ?? (/^\d/.test(word) ? word : [])));
}
