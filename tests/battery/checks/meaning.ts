import type { Check } from '../checks.ts';
import { askPage } from '../in-page.ts';
import { DESK, inLook } from '../visit.ts';

const ask = (question: Parameters<typeof askPage>[1]): Check => {
	return (visit) =>
		inLook(visit, DESK, async (page) => (await askPage(page, question)) as string[]);
};

/** What neither engine is sure of: each kind of part says what it is, to the eye and to the ear. */
export const meaning: Record<string, Check> = {
	words: ask('wordFaults'),
	'plain words': ask('plainWordFaults'),
	order: ask('seenOrderFaults'),
	'colour alone': ask('colourAloneFaults'),
	tables: ask('tableFaults'),
	pictures: ask('pictureFaults'),
	links: ask('linkFaults'),
	forms: ask('formFaults'),
	'mouse only': ask('mouseOnlyFaults'),
};
