import { expect, test } from 'vitest';
import { pickerLink, readPickerLink, type AskedOfPicker } from '#lib/hand-over/picker-link.ts';

test.each<[string, AskedOfPicker]>([
	['#q=copd', { kind: 'words', words: 'copd' }],
	['#q=low%20mood', { kind: 'words', words: 'low mood' }],
	['#q=low+mood', { kind: 'words', words: 'low mood' }],
	['#pack=falls', { kind: 'pack', name: 'falls' }],
	['#snomed=13645005', { kind: 'snomed', id: '13645005' }],
	['#snomed=13645005%20|COPD|', { kind: 'snomed', id: '13645005' }],
	['#2917-3864', { kind: 'codes', codes: ['2917', '3864'] }],
	['#2917-9999', { kind: 'codes', codes: ['2917'], unknown: ['9999'] }],
	['#codes=9999', { kind: 'codes', codes: [], unknown: ['9999'] }],
	['#2917-38', { kind: 'codes', codes: ['2917'], unknown: ['38'] }],
	['#q=%E0%A4%A', { kind: 'codes', codes: [] }],
	['#q=', { kind: 'codes', codes: [] }],
	['#main', { kind: 'codes', codes: [] }],
	['', { kind: 'codes', codes: [] }],
])('%s asks for %j', (hash, asked) => {
	expect(readPickerLink(hash)).toEqual(asked);
});

test('a link names every code, also those past the sixth', () => {
	const codes = ['1135', '1143', '1156', '1162', '1181', '1197', '1216'];
	const asked = readPickerLink(`#${codes.join('-')}`);
	expect(asked).toEqual({ kind: 'codes', codes });
});

test.each([
	[['2917', '3864'], 'falls', '#2917-3864'],
	[[], 'low mood & sleep', '#q=low%20mood%20%26%20sleep'],
	[[], '', ''],
])('%j and “%s” give the link %s, which asks for them', (codes, words, hash) => {
	const site = 'https://keepdoing.example';
	expect(pickerLink(codes, words, site)).toBe(`${site}/recommend/${hash}`);
});
