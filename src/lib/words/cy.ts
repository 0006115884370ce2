import { checkGuideWords } from '#lib/words/cy/check-guide.ts';
import { easyReadWords } from '#lib/words/cy/easy-read-words.ts';
import { formWords } from '#lib/words/cy/form.ts';
import { guideWords } from '#lib/words/cy/guide.ts';
import { homeWords } from '#lib/words/cy/home.ts';
import { keepWords } from '#lib/words/cy/keep.ts';
import { kitWords } from '#lib/words/cy/group-kit.ts';
import { libraryStateWords } from '#lib/words/cy/library-state.ts';
import { otherSystemsWords } from '#lib/words/cy/other-systems.ts';
import { pageWords } from '#lib/words/cy/page.ts';
import { paperWords } from '#lib/words/cy/paper.ts';
import { pictureWords } from '#lib/words/cy/picture.ts';
import { pointingWords } from '#lib/words/cy/pointing.ts';
import { recommendWords } from '#lib/words/cy/recommend.ts';
import { reviewWords } from '#lib/words/cy/reviews-page.ts';
import { searchWords } from '#lib/words/cy/search-page.ts';
import { worksheetPageWords } from '#lib/words/cy/worksheet.ts';
import type { Words } from '#lib/words/index.ts';

/** What the site itself says, in Welsh: one file a part of the house. A missing word fails the type check. */
export const cy: Words = {
	...easyReadWords,
	...pageWords,
	...homeWords,
	...searchWords,
	...guideWords,
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
