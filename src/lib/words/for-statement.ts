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

const cy: typeof en = {
	heading: 'Pob pwynt yn WCAG 2.2, a beth sy’n ei brofi',
	intro:
		'Mae pob prawf yn ffeil yn y ffolder “tests” yn ein cod. Lle mae’n methu, nid oes fersiwn newydd yn cael ei rhoi ar-lein. Dim ond yr hyn y cafodd ei wneud ar ei gyfer y mae prawf gan beiriant yn ei ganfod, felly mae’r golofn olaf yn dweud beth sydd ar ôl i bobl.',
	must: 'Lefelau A ac AA: ein nod',
	more: 'Lefel AAA: ein nod hefyd, y tu hwnt i hynny',
	point: 'Pwynt',
	met: 'Sut mae’n cael ei fodloni',
	tests: 'Profwyd gan',
	noTest: 'Dim prawf',
	unproved: 'Beth nad oes prawf yn ei brofi',
};

/** Words round the table of the accessibility statement. They stand apart, for no script of a reader needs them. */
export const statementWords: Record<Language, typeof en> = { en, cy };
