import { expect, test } from 'vitest';
import { nobodyIsNamed } from '#lib/checks/words/personal-data.ts';
import type { Passage } from '#lib/guide/passages.ts';

const named = (text: string) => {
	const passage: Passage = { kind: 'paragraph', line: 1, text };
	return nobodyIsNamed({ file: 'made-up', passages: [passage] }).map(({ says }) => says);
};

test.each([
	['Ken Hughes, a retired miner in Leeds, burnt his arm last March.', 'Ken Hughes'],
	['Ken Hughes burnt his arm.', 'Ken Hughes'],
	['Mary in Leeds burnt her arm.', 'Mary in Leeds'],
	['Jane Smith, a nurse, cooks sitting down.', 'Jane Smith'],
	['Ann O’Neill from Fife had a stroke in May.', 'Ann O’Neill'],
	['Peter Brown lives with his cat.', 'Peter Brown'],
	['Peter McDonald, who lives in Ayr, cooks again.', 'Peter McDonald'],
	['A patient called Ken Hughes said so.', 'Ken Hughes'],
	['Thanks to Jane Smith for the idea.', 'Jane Smith'],
	['Mary Anne Jones, 71, cooks again.', 'Mary Anne Jones, 71'],
])('%s names somebody, once', (text, name) => {
	expect(named(text)).toEqual([`Is “${name}” a real person?`]);
});

test.each([
	'Citizens Advice, a charity, can help you.',
	'The Stroke Association, a charity, has a helpline.',
	'Age Cymru in Cardiff says that it can help.',
	'Attendance Allowance is paid to people who need help.',
	'Marie Curie nurses work at night.',
	'Access to Work pays for some of it.',
	'The Equality Act, a law, says so.',
	'Great Yarmouth is by the sea.',
	'When Mum fell, she broke her wrist.',
	'Your Blue Badge is yours.',
])('%s names nobody', (text) => expect(named(text)).toEqual([]));
