import { expect, test } from 'vitest';
import { patientText } from '#lib/hand-over/patient-text.ts';
import { recommendationLink } from '#lib/hand-over/recommendation.ts';
import { countMessage } from '#lib/hand-over/text-message.ts';
import { words } from '#lib/words/index.ts';

const crisis = {
	whole: 'Samaritans 116 123, Northern Ireland: Lifeline 0808 808 8000',
	short: '116 123, NI 0808 808 8000',
};
const CODES = ['2917', '2534', '8413', '8938', '5175', '7114'];
const linkOf = (count: number) =>
	recommendationLink(
		{ codes: CODES.slice(0, count), isLarge: false, language: 'en' },
		'https://keepdoing.example',
	);
const textOf = (count: number, role: string, isDraft: boolean, reserved: number, inCrisis = true) =>
	patientText(
		{
			role,
			link: linkOf(count),
			isDraft,
			reserved,
			crisis: inCrisis ? crisis : undefined,
		},
		words.en,
	);

/** With fifty letters kept, each role's longest: a name as long as “occupational therapist” leaves room for one guide. */
const MOST = { gp: 4, nurse: 3 } as Record<string, number | undefined>;

test('a guide goes as one message from anybody, four from a GP, in a crisis too', () => {
	for (const [key, role] of Object.entries(words.en.recommend.roles))
		for (const isDraft of [true, false])
			for (let count = 1; count <= (isDraft ? 4 : (MOST[key] ?? 1)); count++)
				for (const inCrisis of [true, false]) {
					const text = textOf(count, role, isDraft, 50, inCrisis);
					expect(countMessage(text, 50), text).toMatchObject({ fragments: 1, outside: [] });
				}
});

test('the link and the crisis numbers stand in it however little room there is', () => {
	for (const reserved of [0, 50, 120]) {
		const text = textOf(6, 'Your GP', false, reserved);
		expect(text).toContain(linkOf(6));
		expect(text).toContain('116 123');
		expect(text).toContain('0808 808 8000');
	}
});

test('with room to spare it names the helplines, and says that it is free', () => {
	expect(textOf(1, 'Your GP', true, 0, false)).toBe(
		`DRAFT, not for patients. ${linkOf(1)} Free, no login. No internet? Ask us to print.`,
	);
	expect(textOf(1, 'Your GP', true, 0)).toContain('Crisis: Samaritans 116 123');
	expect(textOf(4, 'Your GP', true, 50)).toContain('Crisis: 116 123, NI 0808 808 8000');
});
