import { expect, test } from 'vitest';
import { readCsv } from '#lib/difference/read-csv.ts';

const textsIn = (file: string) => readCsv(file)?.map((row) => row.map(({ text }) => text));

test.each([
	[
		'commas',
		'a,b\n1,2\n',
		[
			['a', 'b'],
			['1', '2'],
		],
	],
	[
		'the semicolons of Excel',
		'a;b\r\n1;2\r\n',
		[
			['a', 'b'],
			['1', '2'],
		],
	],
	[
		'tabs',
		'a\tb\n1\t2',
		[
			['a', 'b'],
			['1', '2'],
		],
	],
	['a byte order mark', '\uFEFFa,b\n', [['a', 'b']]],
	['the first line of Excel', 'sep=;\na;b,c\n', [['a', 'b,c']]],
	[
		'line ends of an old Mac',
		'a,b\r1,2\r',
		[
			['a', 'b'],
			['1', '2'],
		],
	],
	['quotes round a comma', '"a, b",c\n', [['a, b', 'c']]],
	['quotes round quotes', '"a ""b""",c\n', [['a "b"', 'c']]],
	[
		'quotes round a line end',
		'"a\nb",c\n1,2',
		[
			['a\nb', 'c'],
			['1', '2'],
		],
	],
	[
		'a thousand in quotes',
		'a,b\n"1,204",2',
		[
			['a', 'b'],
			['1,204', '2'],
		],
	],
	[
		'empty cells and rows',
		'a,,b\n,,\n\n1,,\n',
		[
			['a', '', 'b'],
			['1', '', ''],
		],
	],
	['spaces round cells', ' a , b \n', [['a', 'b']]],
	['one cell', 'a', [['a']]],
	['nothing', '', []],
])('a file with %s', (_, file, rows) => expect(textsIn(file)).toEqual(rows));

test.each([
	['a quote that does not close', 'a,"b\n1,2'],
	['words after a quote', 'a,"b" c\n'],
	['a quote inside bare words', 'a,b"c\n'],
])('%s is refused', (_, file) => expect(readCsv(file)).toBeUndefined());

test('each cell knows its line, also below one of several lines', () => {
	const rows = readCsv('sep=,\na,"b\nb"\n\n1,2\n');
	expect(rows?.map((row) => row.map(({ line }) => line))).toEqual([
		[2, 2],
		[5, 5],
	]);
});
