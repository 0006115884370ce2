import { expect, test } from 'vitest';
import { takeBack } from '#lib/keep/later-words.ts';

const cleared = { before: { goal: 'Walk', step: 'Stairs' }, after: {} };

test('a change taken back brings all that it took, where nothing was written since', () => {
	const back = takeBack<string>({ ...cleared, now: {} });
	expect(back).toEqual({ fields: cleared.before, later: 'none' });
});

test('what was written since elsewhere stays', () => {
	const back = takeBack<string>({ ...cleared, now: { who: 'Ann' } });
	expect(back).toEqual({ fields: { ...cleared.before, who: 'Ann' }, later: 'stay' });
});

test('where older and later words want one place the older come back, and it says so', () => {
	const back = takeBack<string>({ ...cleared, now: { goal: 'Swim', who: 'Ann' } });
	expect(back).toEqual({ fields: { ...cleared.before, who: 'Ann' }, later: 'stoodThere' });
});

test('the same words written again are no later words, and an empty field is as one that is not there', () => {
	const back = takeBack<string>({ ...cleared, now: { goal: 'Walk', who: '' } });
	expect(back).toEqual({ fields: cleared.before, later: 'none' });
});

test('of several packs the one that was removed comes back in its place, beside one made since', () => {
	const { fields } = takeBack<string[]>({
		before: { balance: ['1'], sleep: ['2'] },
		after: { sleep: ['2'] },
		now: { sleep: ['2'], pain: ['3'] },
	});
	expect(Object.keys(fields)).toEqual(['balance', 'sleep', 'pain']);
});
