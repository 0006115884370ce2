import { describe, expect, test } from 'vitest';
import { alarmFor } from '#lib/query/alarms.ts';
import { bareWords } from '#lib/query/bare-words.ts';
import { makeAlarms } from '#lib/query/heard-words.ts';
import { trainAlarms } from '#lib/query/learn/train-search.ts';

const each = (...words: string[]) =>
	'swollen red hot burst cold big worse bad sore tight blue grey hard heavy bruised numb aching bent'
		.split(' ')
		.flatMap((how) => words.map((word) => `${word} ${how}`));
const bank = {
	guides: new Map([
		['chair', ['stuck in my chair', 'low seat', 'cannot stand up', 'rising slowly']],
	]),
	emergencies: new Map([
		['clot', each('leg', 'left leg')],
		['stroke', ['stroke', ...each('face', 'side')]],
	]),
	lookAlikes: [{ text: 'stroke', guides: ['chair'] }],
	nothing: ['bus times', 'recipe for cake'],
};
const heard = {
	...trainAlarms(
		[{ slug: 'chair', title: 'Chairs', phrases: ['a stroke'], conditionNames: [] }],
		bank,
		'en',
	),
	exact: [],
	dangerWords: { words: 'swollen stroke', misspelt: { stroke: ['strooke'] }, other: 'strike' },
	helplines: [{ typed: 'Lifeline' }],
	runs: '',
};
const bare = bareWords(heard, bank, new Set(['leg', 'lifeline', 'stroke']));
const levels = (query: string) =>
	[{ urgent: {}, harmless: [] }, bare].map(
		(words) => alarmFor(query, makeAlarms({ ...heard, bare: words })).level,
	);

describe('words said alone', () => {
	test('a danger that the classifiers miss is urgent', () => {
		expect(bare.urgent).toEqual({ stroke: 'stroke' });
		expect(levels('stroke')[0]).not.toBe('urgent');
		expect(levels('stroke')[1]).toBe('urgent');
		expect(alarmFor('Stroke?', makeAlarms({ ...heard, bare })).kinds).toEqual(['stroke']);
	});

	test('an everyday thing that they know from emergencies is no danger, and is in more words', () => {
		expect(bare.harmless).toEqual(['leg']);
		expect(levels('my leg')).toEqual(['urgent', 'none']);
		expect(levels('legs')[1]).toBe('none');
		expect(levels('leg swollen')).toEqual(['urgent', 'urgent']);
	});

	test('the name of a helpline stays one, though guides name it', () => {
		expect(levels('Lifeline')).toEqual(['urgent', 'urgent']);
	});
});
