import { readSearchData } from '#tools/search/read-search.ts';
import { searchOf } from '#tools/search/ask-search.ts';

/** What search learns from the content: half a minute of work, done once for the files of tests that one worker runs. */
export const searchData = readSearchData();

/** Search as a reader has it. */
export const search = searchOf(searchData);
