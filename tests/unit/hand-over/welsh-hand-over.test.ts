import { expect, test } from 'vitest';
import { handOverWords } from '#lib/hand-over/hand-over-words.ts';
import { words } from '#lib/words/index.ts';

const guide = {
	title: 'Codi o’r gadair',
	titleInEnglish: 'Getting up from a chair',
	language: 'cy',
	code: '2917',
	version: '2026-11-28',
	isDraft: false,
	hasEasyRead: true,
} as const;
const handed = (role: string, isDraft = false, isEasy = false) =>
	handOverWords(
		[{ ...guide, isDraft }],
		{
			role,
			link: 'https://keepdoing.example/r/#2917.cy',
			site: 'keepdoing.example',
			reserved: 50,
			isEasy,
			givenAs: ['slip', 'text'],
		},
		words.cy,
	);

test('the record is in English, and says that the words given were Welsh', () => {
	expect(handed('Eich meddygfa').record).toBe(
		'Self-management guides recommended (keepdoing.example): Getting up from a chair [2917, version 2026-11-28, in Welsh]. Given as: slip, text message. https://keepdoing.example/r/#2917.cy',
	);
	expect(handed('Eich meddygfa', true, true).record).toContain('in Welsh, draft, Easy Read]');
});

test.each(Object.values(words.cy.recommend.roles))(
	'a text from %s is in Welsh, one message, and no letter in it cuts it short',
	(role) => {
		for (const isDraft of [false, true]) {
			const { text, count } = handed(role, isDraft);
			expect(text).toMatch(isDraft ? /^DRAFFT/ : /^Mae eich /);
			expect(count).toContain(': 1 neges');
			expect(count).not.toContain('70');
		}
	},
);
