import type { Mistake } from '../mistake.ts';

/** Mistakes in what a guide rests on, and in who checked it. */
export const sourceMistakes: Mistake[] = [
	{
		mistake: 'an insecure address of a source',
		right: 'https://example.org/one',
		wrong: 'http://example.org/one',
		line: 35,
		answer:
			'The fact sources 1: url cannot be http://example.org/one. Write the whole web address, beginning with https://, in plain letters.',
	},
	{
		mistake: 'a source without its year',
		right: '    year: 2025\n',
		wrong: '',
		line: 33,
		answer:
			'The fact sources 1: year is missing. Write year: and what content/README.md says belongs there.',
	},
	{
		mistake: 'a source that supports nothing',
		right: '    supports: Filling a kettle with a cup.\n',
		wrong: '',
		line: 33,
		answer:
			'The fact sources 1: supports is missing. Write supports: and what in the guide rests on it, such as supports: How high a chair is.',
	},
	{
		mistake: 'a claim that rests on a source that is not there',
		right: 'sources: [1, 2]',
		wrong: 'sources: [1, 4]',
		line: 54,
		answer:
			'There is no source 4. Write a number from 1 to 3. Did you take a source out? Then the marks of all below it are one too high: count them all, under evidence too.',
	},
	{
		mistake: 'a claim that rests on nothing',
		right: 'sources: [1, 2]',
		wrong: 'sources: []',
		line: 54,
		answer: 'This claim rests on no source. Write the number of a source, or take the claim out.',
	},
	{
		mistake: 'another number of weeks than its source has',
		right:
			'supports: What kettle tippers do.\n    read: reported by the second page\nevidence:\n  - claim: Less water is easier to lift.\n    grade: practice wisdom\n    sources: [1, 2]',
		wrong:
			'supports: A new hip heals for 12 weeks.\n    read: reported by the second page\nevidence:\n  - claim: Wait for six weeks.\n    grade: practice wisdom\n    sources: [3]',
		line: 52,
		answer:
			'“six weeks” stands here, and behind supports of source 3 stands “12 weeks”. Read the page of the source again, and write its number here and behind supports, on line 49. If the mark is of another thing, move it there.',
	},
	{
		mistake: 'a grade of our own making',
		right: 'grade: practice wisdom',
		wrong: 'grade: weak',
		line: 53,
		answer:
			'The fact evidence 1: grade cannot be weak. Write strong, some, practice wisdom or studies disagree.',
	},
	{
		mistake: 'an author who checks the guide',
		right: 'checked: []',
		wrong:
			'checked:\n  - name: A Made-up Author\n    role: Made up\n    hcpc: OT00000\n    on: 2026-02-01\n    interests: None\n    words: fedcba9876543210fedcba9876543210fedcba98',
		line: 59,
		answer:
			'A Made-up Author wrote this, and cannot check it. Ask another registered occupational therapist.',
	},
	{
		mistake: 'a registration number in another form',
		right: 'checked: []',
		wrong:
			'checked:\n  - name: A made-up checker\n    role: Made up\n    hcpc: OT 12345\n    on: 2026-02-01\n    interests: None\n    words: fedcba9876543210fedcba9876543210fedcba98',
		line: 61,
		answer:
			'The fact checked 1: hcpc cannot be OT 12345. Write OT12345: OT and the figures, with no space.',
	},
	{
		mistake: 'words that changed after the check',
		right: 'checked: []',
		wrong:
			'checked:\n  - name: A made-up checker\n    role: Made up\n    hcpc: OT00000\n    on: 2026-02-01\n    interests: None\n    words: 0123456789abcdef0123456789abcdef01234567',
		line: 66,
		answer:
			'The words, or who checked them, changed after the check of 2026-02-01. Say under changes what you mended, with the day. If you mended nothing, put the words back.',
	},
];
