import { expect, test } from 'vitest';
import { hasMixedLetters, isSamePerson } from '#lib/sign-off/same-person.ts';

const ann = { name: 'Ann Example' };

test.each([
	'ann example',
	'Dr Ann Example',
	'Mrs. A. Example',
	'A Example',
	'Ann B. Example',
	'Example, Ann',
	'Ánn  Example',
	'Prof. Ann Example, PhD',
	'Ann Example BSc (OT), MRCOT',
	'Example Ann',
	'Ann Example BSc (Hons)',
	'Аnn Example',
	'Ann Ехample',
	'Ann Exampłe',
	'Ann Example, Leeds',
	'Leeds: Ann Example',
	'Ann Example, occupational therapist',
	'Ann Mary Example',
	'Mary Ann Example',
	'Ann Example-Other',
	'Ann Exampl',
	'Ann Exampie',
	'Ann Ex4mple',
])('%s may be Ann Example', (name) => {
	expect(isSamePerson(ann, { name })).toBe(true);
	expect(isSamePerson({ name }, ann)).toBe(true);
});

// A short name for a long one cannot be known: the second person of CODEOWNERS stands for that.
test.each([
	'Annie Example',
	'Ben Example',
	'Ann Other',
	'Anna Example',
	'B Example',
	'Example',
	'',
	'Dr',
])('%j is somebody else', (name) => {
	expect(isSamePerson(ann, { name })).toBe(false);
	expect(isSamePerson({ name }, ann)).toBe(false);
});

test.each([
	['Ann Smith', 'Ann Smıth'],
	['Ann O’Neil', "Ann O'Neil"],
	['Ann O’Neil', 'Ann ONeil'],
	...[..."’'‘‛ʼʻʽ`´′＇ꞌ"].map((sign) => ['Ann O’Neil', `Ann O${sign}Neil`]),
	['Ann O’Neil', 'O Neil Ann'],
	['Ann O’Neil', 'Ann O Neil'],
	['Jon Smith', 'Smith Jon'],
	['Ann Weiß', 'Ann Weiss'],
	['Ann WEIẞ', 'Ann Weiss'],
	['Jæne Smith', 'Jaene Smith'],
	['Œnone Smith', 'Oenone Smith'],
	['Þóra Smith', 'Thora Smith'],
])('%s may be %s', (one, other) => {
	expect(isSamePerson({ name: one }, { name: other })).toBe(true);
});

test('a name with letters of two alphabets is told', () => {
	expect(['Ann Еxample', 'Αnn'].map(hasMixedLetters)).toEqual([true, true]);
	expect(['Ann Smıth', 'Siân Ó Néill', 'Анна', "O'Neil"].map(hasMixedLetters)).toEqual([
		false,
		false,
		false,
		false,
	]);
});

test('a surname of two parts is one surname', () => {
	expect(isSamePerson({ name: 'Ann Made-Up' }, { name: 'A. Made Up' })).toBe(true);
});

test('numbers of the register decide where both have one', () => {
	const [one, other] = [
		{ ...ann, hcpc: 'OT00001' },
		{ ...ann, hcpc: 'OT00002' },
	];
	expect(isSamePerson(one, { ...other, name: 'Ann Mary Example' })).toBe(false);
	expect(isSamePerson(one, { name: 'Ann New-Name', hcpc: 'ot 00001' })).toBe(true);
});

test('one name with two numbers is one person: the other number may be made up', () => {
	const other = { name: 'Example, Ann', hcpc: 'OT00002' };
	expect(isSamePerson({ ...ann, hcpc: 'OT00001' }, other)).toBe(true);
});
