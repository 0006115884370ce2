import { expect, test } from 'vitest';
import { readPracticeSetup } from '#lib/hand-over/practice-setup.ts';
import { setupIn, setupLink } from '#lib/hand-over/setup-link.ts';

const ours = { keepDoing: 'practice', version: 2 };
const read = (more: object) => readPracticeSetup(JSON.stringify({ ...ours, ...more }));

test('a set-up may leave out what it does not change', () => {
	expect(read({})).toEqual({
		...ours,
		role: 'gp',
		paper: 'a5',
		letters: 50,
		name: '',
		phone: '',
		locals: [],
		favourites: [],
		packs: [],
	});
});

test.each<[string, object, string]>([
	['something of a patient', { patient: 'A made-up name' }, 'patient'],
	['a role that nobody has', { role: 'king' }, 'role'],
	['a paper that there is not', { paper: 'a3' }, 'paper'],
	['letters that are no number', { letters: '80' }, 'letters'],
	['a fourth local number', { locals: ['1', '2', '3', '4'] }, 'locals'],
	['a name too long for a slip', { name: 'x'.repeat(81) }, 'name'],
	['a code that is none', { favourites: ['2918'] }, 'favourites.0'],
	['a pack without a guide', { packs: [{ title: 'Ours', codes: [] }] }, 'packs.0.codes'],
	['a newer version', { version: 3 }, 'newer'],
	['a newer version with parts that we do not know', { version: 4, rooms: [] }, 'newer'],
	['an older version', { version: 1 }, 'version'],
	['a newer file of something else', { keepDoing: 'worksheet', version: 3 }, 'keepDoing'],
	['a file of something else', { keepDoing: 'worksheet' }, 'keepDoing'],
])('%s is refused, and it is said where', (_, more, problem) => {
	expect(read(more)).toEqual({ problem });
});

test.each([
	['no JSON', '{', 'JSON'],
	['nothing', 'null', 'keepDoing'],
])('%s is refused', (_, text, problem) => {
	expect(readPracticeSetup(text)).toEqual({ problem });
});

test('a link gives back the text of the set-up, in any letters', () => {
	const text = '{"name":"Meddygfa Tŷ Gwyn ?>~ 😀"}';
	const link = setupLink(text, 'https://keepdoing.example');
	expect(link).toMatch(/^https:\/\/keepdoing\.example\/recommend\/#setup=[\w-]+$/);
	expect(setupIn(new URL(link).hash)).toBe(text);
});

test.each([
	['another fragment', '#2917', undefined],
	['a broken set-up', '#setup=%%%', ''],
	['a set-up that is no text', '#setup=gICA', ''],
])('%s gives no text', (_, hash, text) => {
	expect(setupIn(hash)).toBe(text);
});
