import { expect, test } from 'vitest';
import {
	faultsOfLookAlikes,
	faultsOfPhrases,
	guideOfPhrases,
} from '#lib/checks/words/search-phrases.ts';
import { leftOversIn } from '#lib/checks/traps/left-overs.ts';

test.each([
	['a name', 'Mrs Evans cant lift the kettle', 'Mrs Evans'],
	['a street', 'kettle at 14 Mill Lane', '14 Mill Lane'],
	['a second phrase', 'kettle too heavy, Dropped a pan on me', 'Dropped a pan'],
	['a postcode', 'carers in CF10 3AT', 'CF10 3AT'],
])('%s in a phrase is found at its line', (_, phrase, told) => {
	const faults = faultsOfPhrases('readers/kitchen.txt', `# A list.\nkettle too heavy\n${phrase}`);
	expect(faults.map(([line, says]) => [line, says.includes(told)])).toEqual([[3, true]]);
});

test.each([
	['dr patel said to get a kettle tipper', 'dr patel'],
	['nurse jackie told me to sit', 'nurse jackie'],
	['the gp at oakfield surgery', 'at oakfield surgery'],
	['since st marys hospital', 'st marys hospital'],
])('%s names somebody in small letters', (phrase, told) => {
	const [fault, ...more] = faultsOfPhrases('readers/kitchen.txt', phrase);
	expect(fault?.[1]).toContain(told);
	expect(more).toEqual([]);
});

test.each([
	'the doctor said rest',
	'dr says no',
	'at the gp surgery',
	'nurse told me',
	'my doctor wants me to walk',
	'the doctor looked at my slippers',
])('%s names nobody', (phrase) =>
	expect(faultsOfPhrases('readers/kitchen.txt', phrase)).toEqual([]),
);

test('shorthand with figures, and a name of an illness, are nobody', () => {
	expect(
		faultsOfPhrases('clinicians/kitchen.txt', 'BMI 46\nACE-III 79\nparkinsons, 82 yo\nDr said no'),
	).toEqual([]);
});

test('a phrase that stands twice is found at its second line', () => {
	const faults = faultsOfPhrases('readers/kitchen.txt', '# A.\nhot pan\ncold pan\nHot pan');
	expect(faults).toEqual([[4, 'This phrase stands on line 2 too.', 'Take this line out.']]);
});

test.each([
	[
		'readers/kitchens.txt',
		'Is it of kitchen? Put its lines into content/search/readers/kitchen.txt',
	],
	['cy/guides/quite-other.txt', 'Name the file as the folder of its guide is named'],
	['readers/kitchen.txt', undefined],
	['emergencies/fit.txt', undefined],
])('the guide of %s is known', (path, fix) => {
	const [fault] = guideOfPhrases(path, ['kitchen']);
	if (fix) expect(fault?.[2]).toContain(fix);
	else expect(fault).toBeUndefined();
});

test('a look-alike leads to guides that there are', () => {
	const typed = '# A list.\nkitchen, none: kettle off\nkettle: blew up\nkitchn: hot pan\nhot pan';
	expect(faultsOfLookAlikes(typed, ['kitchen']).map((fault) => fault.join(' '))).toEqual([
		'3 There is no guide called kettle. Write the name of its folder, or none.',
		'4 There is no guide called kitchn. Did you mean kitchen?',
		'5 This phrase names no guide. Write none: or its guide and a colon first.',
	]);
});

test('a date, a link and a group’s mail are left over from nothing', () => {
	expect(
		leftOversIn('2026-11-28\n[mail](mailto:team@example.org)\nhttps://example.org/a@b.co'),
	).toEqual([]);
});
