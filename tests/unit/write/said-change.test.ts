import { expect, test } from 'vitest';
import { writeGuide } from '#lib/write/answers-to-guide.ts';
import { OPENED } from '#lib/write/form-answers.ts';
import { readAnswers } from '#lib/write/guide-to-answers.ts';
import { saysWhatChanged, withChange } from '#lib/write/said-change.ts';
import { goodGuide } from '../../helpers/sample-library.ts';

const opened = { ...readAnswers(goodGuide)?.answers, [OPENED]: goodGuide };

test('an opened guide does not say what changed until it has a line more', () => {
	expect(saysWhatChanged(opened)).toBe(false);
	const laterChanges = withChange(opened, '2026-12-01', ' Said which\nhand: the left. ');
	expect(laterChanges.split('\n').at(-1)).toBe('2026-12-01: Said which hand: the left.');
	expect(saysWhatChanged({ ...opened, laterChanges })).toBe(true);
	const given = writeGuide({ ...opened, laterChanges }, '').text;
	expect(given).toContain('  - on: 2026-12-01\n    what: "Said which hand: the left."\n---');
	expect(saysWhatChanged({ ...opened, laterChanges, [OPENED]: given })).toBe(false);
});
