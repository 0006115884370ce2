import { abouts } from '#lib/facts/check-first.ts';
import { audiences, costs, grades } from '#lib/facts/guide-facts.ts';
import { LATER_CHANGES } from '#lib/write/form-answers.ts';
import { REPORTED, SIGNS_WANTED } from '#lib/write/older-drafts.ts';
import type { writeFields } from '#lib/words/en/write-fields.ts';
import type { writeGuideWords } from '#lib/words/en/write-page.ts';

type FieldName = keyof typeof writeFields;

/** What is kept under names that a field may offer. */
export type Offered = 'topics' | 'conditions' | 'guides' | 'safetyLines' | 'dangerSigns' | 'routes';

/** How a field is filled: one line, more words, one thing a line, one of a few, or some of many. */
export type Field =
	| { name: FieldName; kind: 'line' | 'words' | 'lines'; start?: string }
	| { name: FieldName; kind: 'one' | 'some'; from: Offered | readonly string[]; start?: string };

/** Fields that stand together; where they repeat, how often at least. */
export interface Section {
	key: keyof (typeof writeGuideWords)['write']['sections'];
	fields: Field[];
	repeats?: { group: string; least: number };
}

/** How a source may have been read. */
const howRead = ['live', 'stored copy', REPORTED];

const line = (name: FieldName, start?: string): Field => field(name, 'line', start);
const text = (name: FieldName): Field => field(name, 'words');
const lines = (name: FieldName): Field => field(name, 'lines');

function field(name: FieldName, kind: 'line' | 'words' | 'lines', start?: string): Field {
	return start === undefined ? { name, kind } : { name, kind, start };
}

/** Every fact and part of a guide, in the order of the form. */
export const sections: Section[] = [
	{
		key: 'about',
		fields: [
			line('title'),
			{ name: 'topic', kind: 'one', from: 'topics' },
			{ name: 'audience', kind: 'some', from: audiences, start: 'patient' },
			line('summary'),
			text('opening'),
			line('today'),
			lines('readersWords'),
			{ name: 'conditions', kind: 'some', from: 'conditions' },
			{ name: 'related', kind: 'some', from: 'guides' },
			lines('sheet'),
		],
	},
	{
		key: 'checkFirst',
		fields: [
			{ name: 'checkFirst.stop', kind: 'some', from: 'dangerSigns' },
			lines('checkFirst.notFor'),
			{ name: 'checkFirst.watch', kind: 'some', from: 'dangerSigns' },
			{ name: 'checkFirst.about', kind: 'one', from: abouts },
			lines('checkFirst.aboutYou'),
			lines('checkFirst.leftOut'),
			lines(SIGNS_WANTED),
			{ name: 'checkFirst.safetyLines', kind: 'some', from: 'safetyLines' },
		],
	},
	{ key: 'body', fields: [lines('tryFirst'), text('words')] },
	{ key: 'options', fields: [line('optionsTitle'), text('leaveIt')] },
	{
		key: 'option',
		repeats: { group: 'option', least: 2 },
		fields: [
			line('option.name'),
			text('option.words'),
			line('option.effort'),
			{ name: 'option.cost', kind: 'one', from: costs },
			line('option.who'),
			line('option.likes'),
			line('option.dislikes'),
		],
	},
	{
		key: 'equipment',
		repeats: { group: 'equipment', least: 1 },
		fields: [
			line('equipment.name'),
			text('equipment.words'),
			line('equipment.suits'),
			line('equipment.risk'),
			line('equipment.lender'),
		],
	},
	{ key: 'between', fields: [text('afterOptions'), text('afterEquipment')] },
	{ key: 'helper', fields: [text('helper')] },
	{
		key: 'tick',
		repeats: { group: 'tick', least: 1 },
		fields: [line('tick.title'), lines('tick.lines')],
	},
	{
		key: 'help',
		fields: [
			lines('help.book'),
			line('help.bookAsk'),
			{ name: 'route', kind: 'one', from: 'routes', start: 'occupational-therapist' },
			text('notWorked'),
			text('afterHelper'),
			text('afterTicks'),
			text('afterHelp'),
			text('afterAll'),
		],
	},
	{
		key: 'clinician',
		fields: [
			line('clinician.tenSeconds'),
			text('clinician.oneMinute'),
			line('clinician.teachBack'),
			line('clinician.referInstead'),
		],
	},
	{
		key: 'source',
		repeats: { group: 'source', least: 3 },
		fields: [
			line('source.publisher'),
			line('source.title'),
			line('source.url'),
			line('source.year'),
			line('source.supports'),
			{ name: 'source.read', kind: 'one', from: howRead, start: 'live' },
			line('source.reportedBy'),
		],
	},
	{
		key: 'evidence',
		repeats: { group: 'evidence', least: 1 },
		fields: [
			line('evidence.claim'),
			{ name: 'evidence.grade', kind: 'one', from: grades },
			line('evidence.sources'),
		],
	},
	{ key: 'you', fields: [lines('by'), line('on'), line('reviewBy'), lines(LATER_CHANGES)] },
];
