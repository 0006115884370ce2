import { aboutWhomMistakes } from './about-whom.ts';
import { namedSigns } from './named-signs.ts';
import { ownWords } from './own-words.ts';
import { standInMistakes } from './stand-ins.ts';

/** Danger signs in a guide: named, said in own words, or left out. */
export const signsInGuides = [...namedSigns, ...aboutWhomMistakes, ...ownWords, ...standInMistakes];
