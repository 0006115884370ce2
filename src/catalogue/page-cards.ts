import { guideOnPage, plainPages } from '#catalogue';
import { cardsIn } from './cards.ts';
import { languageAt, type Language } from '#lib/text/languages.ts';

/** What is in the address of a page. */
type Params = Partial<Record<string, string>>;

/** Whether the guide or the standing page at an address has its words in English, in a build of another language. */
const inEnglish = (at: Params): 'en' | undefined =>
	guideOnPage(at)?.facts.lang ??
	plainPages.find(({ id }) => at['page'] !== undefined && id === `${at['page']}/en`)?.data.lang;

/** The language of the words on a page, and so of all that is drawn among them. */
export const languageOn = (at: Params): Language => inEnglish(at) ?? languageAt(at['lang']);

/** The danger signs and cards in that language. */
export const cardsOn = (at: Params) => cardsIn(inEnglish(at));
