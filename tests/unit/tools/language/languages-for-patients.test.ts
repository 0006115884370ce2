import { expect, test } from 'vitest';
import { languagesForPatients } from '#tools/build/language/languages-for-patients.ts';
import { aReader } from '../../../helpers/read-translation.ts';
import { aGuideFile, aLibrary } from '../../../helpers/sample-library.ts';

const guide = aGuideFile();
const OWN = 'content/safety-words/en.yaml';
const library = aLibrary({ guides: [guide] });

/** The languages where somebody read the Welsh beside these English files. */
const where = (read: string[], held: string[] = []) =>
	languagesForPatients(library, new Set(held), (_, english) =>
		read.includes(english) ? { ...aReader, words: '' } : undefined,
	);

test('Welsh is for patients where the words of the site and those of a guide were read', () => {
	expect(where([OWN, guide.file])).toEqual(['en', 'cy']);
});

test.each([
	['nothing was read', [], []],
	['the words of the site alone were read', [OWN], []],
	['a guide alone was read', [guide.file], []],
	[
		'the guide that was read is held back: no occupational therapist has signed it',
		[OWN, guide.file],
		[guide.slug],
	],
])('it is not where %s', (_, read, held) => {
	expect(where(read, held)).toEqual(['en']);
});
