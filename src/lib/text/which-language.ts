/** Small words of each language that the other has not. */
const ENGLISH = new Set(
	`the to my is and with when of too for cant can't can’t your you it in that are was have has not on from get getting
	out at she he they we this what how do does when who her his if full`.split(/\s+/),
);
const WELSH = new Set(
	`y yr yn eich ei fy mae dwi dw gyda wedi fel neu ac ar am dros ôl os ddim sut sydd sy oedd bod gan efo rhy
	croeso wrth mewn cael gallu chi ti fi fo fe nhw ni mi na nid eu ein methu codi helpu angen rwy rwyf ydy yw i'r
	o'r a'r i’r o’r a’r`.split(/\s+/),
);

const count = (words: string[], of: ReadonlySet<string>) =>
	words.filter((word) => of.has(word)).length;

/** The language in which a sentence is most likely written, or nothing where its small words do not say. */
export function textInLanguage(text: string): 'en' | 'cy' | undefined {
	const words = text.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
	const [english, welsh] = [count(words, ENGLISH), count(words, WELSH)];
	if (english >= 2 && welsh === 0) return 'en';
	return welsh >= 2 && english === 0 ? 'cy' : undefined;
}
