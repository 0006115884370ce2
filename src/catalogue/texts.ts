import { crisisContacts } from '#catalogue';
import { packs, pickerGuides } from '#catalogue/lists.ts';
import { slipHelp } from '#catalogue/sign-lists.ts';
import { crisisNumbers, type CrisisNumbers } from '#lib/hand-over/crisis-numbers.ts';
import type { TextSubject } from '#lib/hand-over/ready-text.ts';
import { signsShown } from '#lib/hand-over/signs-shown.ts';
import type { Language } from '#lib/text/languages.ts';
import { words } from '#lib/words/index.ts';

const signs = slipHelp(pickerGuides).groups.flatMap((group) => group.signs);
const crisisSigns = new Set(signs.filter(({ crisis }) => crisis).map(({ name }) => name));
const drafts = new Set(pickerGuides.filter(({ isDraft }) => isDraft).map(({ code }) => code));

const subject = (title: string, codes: string[], lang?: 'en'): TextSubject => ({
	title,
	lang,
	codes,
	isDraft: codes.some((code) => drafts.has(code)),
	isCrisis: [...signsShown(signs, codes)].some((name) => crisisSigns.has(name)),
});

/** The ready packs and the guides that may be handed over, as text messages need them, and who is rung in a crisis. */
export function readyTexts(lang: Language): {
	packs: TextSubject[];
	guides: TextSubject[];
	crisis: CrisisNumbers;
} {
	return {
		packs: packs.map((pack) => subject(pack.title, pack.codes, pack.lang)),
		guides: pickerGuides.map((guide) => subject(guide.title, [guide.code], guide.lang)),
		crisis: crisisNumbers(crisisContacts, words[lang]),
	};
}
