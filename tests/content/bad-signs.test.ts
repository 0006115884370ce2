import { describe, expect, test } from 'vitest';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { daysHaveCome } from '#lib/checks/facts/days-come.ts';
import { areaFileHolds } from '#lib/checks/signs/area-file.ts';
import { conditionsBringKnownSigns } from '#lib/checks/signs/known-signs.ts';
import { tableSignOffHolds } from '#lib/checks/signs/table-sign-off.ts';
import type { Problem } from '#lib/checks/problem.ts';
import { aCheck } from '../helpers/sample-guide.ts';
import { aLibrary } from '../helpers/sample-library.ts';
import { aSign, aTable } from '../helpers/sample-signs.ts';
import { goodArea, signMistakes } from './bad/signs.ts';

const other = readFactsFile('content/danger-signs/eyes.yaml', 'order: 2\nsigns:\n  lost-sight: {}');
const urgent = { level: 'at-once', call: '111' } as const;
const table = aTable(
	aSign('muddled', { ...urgent, strongerThan: 'drowsy' }),
	aSign('muddled-after-a-fall', { strongerThan: 'muddled' }),
	aSign('drowsy', { strongerThan: 'muddled' }),
	aSign('dizzy', { level: 'today', call: 'GP', strongerThan: 'muddled' }),
	aSign('lost-sight'),
);
const library = aLibrary({ dangerSigns: table });
const tell = (problems: Problem[]) =>
	problems.map(({ line, level, says, fix }) => `${line}: ${level}: ${says} ${fix}`);
const answersTo = (right: string, wrong: string) => {
	expect(goodArea).toContain(right);
	const file = readFactsFile(
		'content/danger-signs/head.yaml',
		goodArea.replace(right, () => wrong),
	);
	return tell(areaFileHolds(file, [file, other], library));
};

test('a good file of the table is right in everything', () => {
	expect(answersTo('area: Head', 'area: Head')).toEqual([]);
});

describe('a mistake in the table has one answer, at its line', () => {
	test.each(signMistakes.map((one) => [one.mistake, one] as const))('%s', (_, mistake) => {
		const answers = answersTo(mistake.right, mistake.wrong);
		expect(answers).toEqual([`${mistake.line}: error: ${mistake.answer}`]);
	});
});

const signOff = `written: { on: 2026-01-10, by: [A made-up author] }
checked:
  - name: ${aCheck.name}
    role: Made up
    hcpc: OT00000
    on: 2026-02-01
    interests: None
    signs:
      muddled: "0123456789abcdef0123456789abcdef01234567"
reviewBy: 2027-01-10
`;
const fingerprint = () => '0123456789abcdef0123456789abcdef01234567';

describe('the sign-off of the table', () => {
	const answers = (right: string, wrong: string, words = fingerprint) =>
		tell(
			tableSignOffHolds(
				readFactsFile('sign-off.yaml', signOff.replace(right, wrong)),
				table,
				words,
			),
		);

	test('is right in everything', () => expect(answers('', '')).toEqual([]));

	test.each([
		[
			'a sign that there is not',
			'muddled:',
			'mudled:',
			'9: error: There is no danger sign called mudled. Did you mean muddled?',
		],
		[
			'a mark of a sign that there is not, which would go on being shown',
			'reviewBy: 2027-01-10',
			'reviewBy: 2027-01-10\nbeingCorrected:\n  muddled: 2026-02-01\n  lots-sight: 2026-02-01',
			'13: error: There is no danger sign called lots-sight. Did you mean lost-sight?',
		],
		[
			'a checker who wrote the table',
			aCheck.name,
			'A made-up author',
			'3: error: A made-up author wrote this',
		],
		[
			'one whose name is the same but for a title and an initial',
			aCheck.name,
			'Dr A. made-up author',
			'3: error: Dr A. made-up author, who checked this, may be A made-up author, who wrote it.',
		],
		[
			'a check before it was written',
			'on: 2026-02-01',
			'on: 2025-02-01',
			'6: error: 2025-02-01 is before',
		],
		[
			'no fingerprint',
			'"0123456789abcdef0123456789abcdef01234567"',
			'agreed',
			'9: error: The fact checked 1: signs: muddled cannot be agreed.',
		],
	])('refuses %s', (_, right, wrong, answer) => {
		const [first, ...others] = answers(right, wrong);
		expect(first).toContain(answer);
		expect(others).toEqual([]);
	});

	test('holds no mark of a day that has not come', () => {
		const marked = `${signOff}beingCorrected:\n  muddled: 2027-02-01\n  lost-sight: 2026-02-01\n`;
		expect(tell(daysHaveCome(readFactsFile('sign-off.yaml', marked), '2026-11-22'))).toEqual([
			'12: error: 2027-02-01 has not come yet. Write the day on which it was done.',
		]);
	});

	test('says of a sign that changed that it is due, alone', () => {
		expect(answers('', '', () => 'fedcba9876543210fedcba9876543210fedcba98')).toEqual([
			'9: warning: The sign muddled, or who checked it, changed after it was checked. Ask for a new check of this sign.',
		]);
	});
});

test('a condition brings signs of the table alone', () => {
	const file = readFactsFile('content/conditions.yaml', 'stroke:\n  signs: [muddled, losst-sight]');
	expect(tell(conditionsBringKnownSigns(file, [...table.keys()]))).toEqual([
		'2: error: There is no danger sign called losst-sight. Did you mean lost-sight?',
	]);
});
