import { expect, test } from 'vitest';
import { readAnswers } from '#lib/write/guide-to-answers.ts';
import { fromOlderDraft, OLDER_FIELDS, SIGNS_WANTED } from '#lib/write/older-drafts.ts';
import { goodGuide } from '../../helpers/sample-library.ts';

test('no line of an older draft is lost: those of fields that are gone are signs that are wanted', () => {
	const older = Object.fromEntries(OLDER_FIELDS.map((name) => [name, `a line of ${name}`]));
	const answers = fromOlderDraft({ title: 'A title', [SIGNS_WANTED]: 'wanted before', ...older });
	expect(answers).toEqual({
		title: 'A title',
		[SIGNS_WANTED]: ['wanted before', ...Object.values(older)].join('\n'),
	});
});

test('a file saved when authors worded danger signs opens with all its lines', () => {
	const older = goodGuide
		.replace('  stop: [stroke]', '  dangerSigns:\n    - your face droops')
		.replace('askFirst:', 'notFor:')
		.replace(
			'<GetHelp level="book"',
			'<GetHelp level="now">\n\n- a pan is on fire\n\n</GetHelp>\n\n$&',
		);
	const { answers } = readAnswers(older) ?? {};
	expect(answers?.[SIGNS_WANTED]).toBe('your face droops\na pan is on fire');
	expect(answers?.['checkFirst.notFor']).toBe('you have burnt your hand this week');
});

test('who told of a source, once in one field with how it was read, has a field of its own', () => {
	const older = { 'source.0.read': 'reported by the NHS', 'source.1.read': 'live' };
	expect(fromOlderDraft(older)).toMatchObject({
		'source.0.read': 'reported by',
		'source.0.reportedBy': 'the NHS',
		'source.1.read': 'live',
	});
});
