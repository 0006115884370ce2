import { expect, test } from 'vitest';
import { readTable } from '#lib/difference/read-table.ts';
import { writeTable } from '#lib/difference/write-table.ts';
import { FIELDS, MEASURES } from '#lib/difference/counted-measures.ts';
import { differenceWords } from '#lib/words/for-difference.ts';

const says = differenceWords.en;
const HEAD = 'Count,"Seen by the OT, before","Seen by the OT, after"';
const read = (file: string) => readTable(file, says);
const faultsOf = (file: string) => {
	const answer = read(file);
	return 'faults' in answer
		? answer.faults.map(({ what, line, column }) => `${what} ${column}${line}`)
		: [];
};

test('an empty table is a file that an analyst can fill in, with every row', () => {
	const lines = writeTable(new Map(), says).split('\r\n');
	expect(lines[0]).toContain('"Comparison group, after"');
	expect(lines.length).toBe(MEASURES.length + 3);
});

test('what is saved opens again as it was, whatever program it went through', () => {
	const typed = new Map(FIELDS.map((field, index) => [field, String(index + 5)]));
	const file = writeTable(typed, says);
	expect(read(file)).toEqual({ typed, lacks: [] });
	expect(read(`\uFEFF${file}`)).toEqual({ typed, lacks: [] });
	const excel = file.replaceAll('","', ';').replaceAll(/^"|"(?=\r)/gm, '');
	expect(read(excel.replaceAll('\r\n"', '\r\n'))).toEqual({ typed, lacks: [] });
});

test('a count under five, and what would give it away, is in no file', () => {
	const typed = new Map([
		['people-seen', '40'],
		['people-compared', '50'],
		['gp-consultations-seen-before', '12'],
		['gp-consultations-seen-after', '3'],
		['gp-consultations-compared-before', '20'],
		['gp-consultations-compared-after', '18'],
	]);
	const row = writeTable(typed, says).split('\r\n')[2];
	expect(row).toBe('"GP consultations","12","under 5","20","18","","4 fewer",""');
	expect(read(writeTable(typed, says))).toEqual({
		typed: new Map([...typed, ['gp-consultations-seen-after', 'under 5']]),
		lacks: [],
	});
});

test.each([
	['nothing', '', ['table A1']],
	['another table', 'Name,Visits\nAnn,3\n', ['table A1']],
	['no rows', `${HEAD}\n`, ['table A1']],
	['a quote that does not close', `${HEAD}\n"Fit notes,9`, ['table A1']],
	[
		'a column of names',
		`${HEAD},NHS number\nFit notes,9,9,943 476 5919\n`,
		['column D1', 'column D2'],
	],
	['a cell beyond its columns', `${HEAD}\nFit notes,9,9,7\n`, ['column D2']],
	['a row for a person', `${HEAD}\nMrs Smith,9,9\n`, ['row A2']],
	['a file cut short in a number', `${HEAD}\nGP consultations,9,9\nFit notes,4`, ['short B3']],
	['a row twice', `${HEAD}\nFit notes,9,9\nfit  notes,8,8\n`, ['twice A3']],
	['a column twice', `${HEAD},"Seen by the OT, after"\nFit notes,9,9,9\n`, ['twice D1']],
	['two numbers of people for one group', `${HEAD}\nHow many people,40,39\n`, ['twice C2']],
	['words for a count', `${HEAD}\nFit notes,nine,9\n`, ['count B2']],
	['a date for a count', `${HEAD}\n\nFit notes,9,01/02/1940\n`, ['count C3']],
	['a part of a count', `${HEAD}\nFit notes,9,1.5\nBed days,1,1\n`, ['count C2', 'row A3']],
])('a file with %s is refused, and says where', (_, file, faults) =>
	expect(faultsOf(file)).toEqual(faults),
);

test('a file may leave out rows and columns, which are named, and give them in its own order', () => {
	const file = '"count","Seen by the OT, AFTER"\nFit notes,"1,204"\nhow many people,40\n';
	expect(read(file)).toEqual({
		typed: new Map([
			['fit-notes-seen-after', '1,204'],
			['people-seen', '40'],
		]),
		lacks: [
			...Object.values(says.measures).filter((name) => name !== 'Fit notes'),
			'Seen by the OT, before',
			'Comparison group, before',
			'Comparison group, after',
		],
	});
});
