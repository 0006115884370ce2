import { expect, test } from 'vitest';
import { anEasyRead, saidOfEasyRead } from '../../../helpers/kit/sample-easy-read.ts';
import { aGuideFile, goodGuide } from '../../../helpers/sample-library.ts';

test('a picture that is not there is asked for by the words of its line, not by its spelling', () => {
	const typed = anEasyRead.replace(/says: .*\n( +)picture: .*/, (line, gap: string) =>
		line.includes('burnt')
			? `says: Clear the worktop before you sit.\n${gap}picture: clear-table`
			: line,
	);
	const pictures = new Map(
		['nose-over-toes', 'clear-hall', 'easy-clear-worktop'].map((name) => [name, '<svg/>']),
	);
	expect(saidOfEasyRead(typed, { pictures })).toContainEqual(
		expect.stringContaining('Did you mean easy-clear-worktop?'),
	);
});

test('of a guide whose facts cannot be read, nothing is said here', () => {
	const guides = [aGuideFile(goodGuide.replace('title: ', 'title: A cup: '))];
	expect(saidOfEasyRead(anEasyRead, { guides })).toEqual([]);
});
