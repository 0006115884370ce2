import { expect, test } from 'vitest';
import { readPhraseBank } from '#lib/query/phrase-bank.ts';

const files = new Map([
	['readers/desk.txt', 'sore wrists'],
	['welsh/desk.txt', 'cefn tost'],
	['emergencies/fire.txt', 'house on fire'],
	['look-alikes.txt', 'none: dying for a cuppa'],
	['nothing.txt', 'bus times'],
	['cy/guides/desk.txt', 'uchder desg'],
	['cy/emergencies/fire.txt', 'mwg yn y gegin'],
	['cy/look-alikes.txt', 'desk: marw isio paned'],
	['cy/nothing.txt', 'amser bws'],
]);

test('the phrases of a language teach the search of its own pages', () => {
	const { guides, emergencies, lookAlikes, nothing } = readPhraseBank(files, 'cy');
	expect(guides.get('desk')?.toSorted()).toEqual(['cefn tost', 'sore wrists', 'uchder desg']);
	expect(emergencies.get('fire')).toEqual(['house on fire', 'mwg yn y gegin']);
	expect(lookAlikes.map(({ guides: right }) => right)).toEqual([[], ['desk']]);
	expect(nothing).toEqual(['bus times', 'amser bws']);
});

test('and no other: the English search is what it was', () => {
	const english = new Map([...files].filter(([path]) => !path.startsWith('cy/')));
	expect(readPhraseBank(files, 'en')).toEqual(readPhraseBank(english, 'en'));
	expect(readPhraseBank(files, 'en').guides.get('desk')).toEqual(['sore wrists', 'cefn tost']);
});
