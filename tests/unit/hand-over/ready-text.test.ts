import { expect, test } from 'vitest';
import { asCsv, readyText } from '#lib/hand-over/ready-text.ts';
import { words } from '#lib/words/index.ts';

const site = 'https://keepdoing.example';
const crisis = { whole: 'Samaritans 116 123', short: '116 123' };
const pack = { title: 'A pack', codes: ['2917', '3425'], isDraft: false, isCrisis: false };
const from = (practice: string, subject: Partial<typeof pack> = {}) =>
	readyText({ ...pack, ...subject }, { practice, site, reserved: 50, crisis }, words.en);

test('a message comes from the practice by its name, or from “Your GP practice”', () => {
	expect(from('').text).toMatch(
		/^Your GP practice suggests: https:\/\/keepdoing\.example\/r\/#2917-3425/,
	);
	expect(from('Elm Tree Surgery').text).toMatch(/^Elm Tree Surgery suggests: /);
	expect(from('').fragments).toBe(1);
});

test('a draft says that it is one, whoever sends it', () => {
	expect(from('', { isDraft: true }).text).toMatch(/^DRAFT, not for patients\. /);
	expect(from('Elm Tree Surgery', { isDraft: true }).text).toMatch(
		/^Elm Tree Surgery: DRAFT, not for patients\. /,
	);
});

test('who is rung in a crisis stands in it where a guide names suicide', () => {
	expect(from('', { isCrisis: true }).text).toContain('116 123');
	expect(from('').text).not.toContain('116 123');
});

test('a name that cuts the message to 70 letters is named', () => {
	const { count, fragments } = from('Tŷ Iechyd');
	expect(count).toContain('ŷ');
	expect(fragments).toBeGreaterThan(1);
});

test('without the marks it is one message: that is said, and done when asked', () => {
	const name = 'Canolfan Iechyd Tŷ’r Felin Wen';
	const sender = { practice: name, site, reserved: 0, crisis, language: 'cy' };
	const marked = readyText(pack, sender, words.cy);
	expect(marked.fragments).toBeGreaterThan(1);
	expect(marked.count).toContain('Heb y to bach: 1 neges.');
	const plain = readyText(pack, { ...sender, isPlain: true }, words.cy);
	expect(plain.text).toContain("Canolfan Iechyd Ty'r Felin Wen");
	expect(plain.text).toContain('/r/#2917-3425.cy');
	expect(plain.fragments).toBe(1);
	expect(plain.count).not.toContain('to bach');
});

test.each([
	['a comma and a quotation mark', 'a, "b"', '"a, ""b"""\r\n'],
	['a formula', '=1+1', '"\'=1+1"\r\n'],
	['a new line', 'a\nb', '"a\nb"\r\n'],
])('a table keeps %s as text', (_, text, line) => {
	expect(asCsv([[text]])).toBe(line);
});
