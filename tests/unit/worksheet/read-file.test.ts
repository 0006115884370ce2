import { expect, test } from 'vitest';
import { readTextFile } from '#browser/form/read-file.ts';

const file = (bytes: number[]) => new File([new Uint8Array(bytes)], 'sheet.json');

test.each([
	['our own letters', [0x63, 0x61, 0x66, 0xc3, 0xa9], 'café'],
	['a mark before them', [0xef, 0xbb, 0xbf, 0x61], 'a'],
	['letters of Latin-1', [0x63, 0x61, 0x66, 0xe9], undefined],
	['nothing', [], ''],
])('a file with %s', async (_, bytes, text) => expect(await readTextFile(file(bytes))).toBe(text));
