import { expect, test } from 'vitest';
import { spellingIsBritish } from '#lib/checks/words/british-spelling.ts';
import { aGuideFile, aLibrary, goodGuide } from '../../../helpers/sample-library.ts';

const PLACE = 'You never lift the kettle to the tap.';
const told = (words: string) =>
	spellingIsBritish(aGuideFile(goodGuide.replace(PLACE, words)), aLibrary()).map(
		({ says }) => says,
	);

test('the letters of a bare address are no misspelt words', () => {
	expect(told('Look at www.qqvzx.uk or https://qqvzx.org/wwq now.')).toEqual([]);
	expect(told('Look at qqvzx now.')).toEqual(['"qqvzx" may be misspelt.']);
});
