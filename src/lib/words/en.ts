import { checkGuideWords } from '#lib/words/en/check-guide.ts';
import { easyReadWords } from '#lib/words/en/easy-read-words.ts';
import { formWords } from '#lib/words/en/form.ts';
import { guideWords } from '#lib/words/en/guide.ts';
import { homeWords } from '#lib/words/en/home.ts';
import { keepWords } from '#lib/words/en/keep.ts';
import { kitWords } from '#lib/words/en/group-kit.ts';
import { libraryStateWords } from '#lib/words/en/library-state.ts';
import { otherSystemsWords } from '#lib/words/en/other-systems.ts';
import { pageWords } from '#lib/words/en/page.ts';
import { paperWords } from '#lib/words/en/paper.ts';
import { pictureWords } from '#lib/words/en/picture.ts';
import { pointingWords } from '#lib/words/en/pointing.ts';
import { recommendWords } from '#lib/words/en/recommend.ts';
import { reviewWords } from '#lib/words/en/reviews-page.ts';
import { searchWords } from '#lib/words/en/search-page.ts';
import { worksheetPageWords } from '#lib/words/en/worksheet.ts';

/** What the site itself says, in English: one file a part of the house. */
export const en = {
	...pageWords,
	...homeWords,
	...searchWords,
	...guideWords,
	...easyReadWords,
	...pictureWords,
	...pointingWords,
	...recommendWords,
	...keepWords,
	...kitWords,
	...paperWords,
	...otherSystemsWords,
	...checkGuideWords,
	...reviewWords,
	...libraryStateWords,
	...formWords,
	...worksheetPageWords,
};
