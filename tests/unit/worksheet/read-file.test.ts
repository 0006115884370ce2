import { expect, test } from 'vitest';
import { readTextFile } from '#browser/form/read-file.ts';

const file = (bytes: number[]) => new File([new Uint8Array(bytes)], 'sheet.json');

test.each([
	['our own letters', [0x63, 0x61, 0x66, 0xc3, 0xa9], { text: 'café' }],
	['a mark before them', [0xef, 0xbb, 0xbf, 0x61], { text: 'a' }],
	['letters of Latin-1', [0x63, 0x61, 0x66, 0xe9], { fault: 'letters' }],
	['more than any of ours', [1, 2, 3, 4, 5, 6, 7], { fault: 'tooBig' }],
	['nothing', [], { text: '' }],
])('a file with %s', async (_, bytes, read) =>
	expect(await readTextFile(file(bytes), 6)).toEqual(read),
);

test('a file that the device does not give is no file of other letters', async () => {
	const gone = file([0x61]);
	gone.arrayBuffer = () => Promise.reject(new DOMException('in the cloud', 'NotReadableError'));
	expect(await readTextFile(gone, 6)).toEqual({ fault: 'unread' });
});
