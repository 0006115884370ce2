import type { Language } from '#lib/text/languages.ts';

const en = {
	heading: 'Each point of WCAG 2.2, and what proves it',
	intro:
		'Each test is a file in the folder “tests” of our code. Where it fails, no new version is put online. A test by machine finds only what it was made for, so the last column says what is left for people.',
	must: 'Levels A and AA: what we aim at',
	more: 'Level AAA: what we aim at besides',
	point: 'Point',
	met: 'How it is met',
	tests: 'Proved by',
	noTest: 'No test',
	unproved: 'What no test proves',
};

/** Words round the table of the accessibility statement. They stand apart, for no script of a reader needs them. */
export const statementWords: Record<Language, typeof en> = { en };
