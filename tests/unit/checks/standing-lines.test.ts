import { expect, test } from 'vitest';
import { standingLinesSendToHelp } from '#lib/checks/signs/standing-lines.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';

const organisations = new Map<string, unknown>([
	['samaritans', { phone: '116 123' }],
	['shout', { textNumber: 'Text SHOUT to 85258' }],
	['lifeline-ni', { phone: '0808 808 8000', textRelay: '18001 0808 808 8000' }],
]);
const ask = (yaml: string) =>
	standingLinesSendToHelp(readFactsFile('content/safety-lines/made-up.yaml', yaml), {
		organisations,
	}).map(({ line, says }) => `${line}: ${says}`);
const lines = (text: string) =>
	ask(`title: Made up\nkind: care\nlines:\n  - Sit down.\n  - ${JSON.stringify(text)}`);

test.each([
	'Call 999 now, even if it passes.',
	'Text the word register to 999. Textphone: dial 18000.',
	'Call Samaritans on 116 123, or text SHOUT to 85258.',
	'Northern Ireland: Lifeline on 0808 808 8000. 111 does not run there.',
	'Hold it under cool water for 20 minutes. Do not drive. Call 111.',
	'Not sure? Call 111. Do not drive until a doctor says you may.',
	'Do not wait: call 999.',
	'Many never call themselves a carer, or mind not answering the phone.',
	'Do not count on your text until 999 has replied.',
])('a line may say: %s', (text) => {
	expect(lines(text)).toEqual([]);
});

test.each([
	['Call Samaritans on 116 132.', '116 132'],
	['Call 0909 879 0000.', '0909 879 0000'],
	['Call 09098790000.', '09098790000'],
	['Call +44 808 808 8000.', '+44 808 808 8000'],
	['Call 9 9 8.', '9 9 8'],
	['Call (0909) 879-0000.', '0909) 879-0000'],
	['Call 0909.879.0000 now.', '0909.879.0000'],
])('a number that is on no file is refused: %s', (text, number) => {
	expect(lines(text)).toEqual([
		`5: The number ${number} stands in no file of content/organisations.`,
	]);
});

test.each([
	['Do not call 999 if it passes.', 'Do not call'],
	['You need not ring 999.', 'not ring'],
	['Don’t ever phone 999 for this.', 'Don’t ever phone'],
	['There is no need to call anybody.', 'no need to call'],
	['Ring a friend instead of calling 999.', 'instead of calling'],
	['Do not go to A&E for this.', 'Do not go to A&E'],
	['Do not bother an ambulance.', 'Do not bother an ambulance'],
	['Call 999 only if it lasts an hour.', 'Call 999 only'],
	['Wait an hour, and only then call.', 'only then call'],
])('a line that keeps somebody from help is refused: %s', (text, words) => {
	expect(lines(text)).toEqual([`5: “${words}” may keep somebody from help.`]);
});

test.each([
	['a topic', 'summary: Do not ring 999.'],
	['its shorthand', 'shorthand: [do not ring 999]'],
	['a pack', 'title: Take 20 mg'],
	['a condition', 'stroke:\n  plain: no need to call anybody'],
	['what clinicians call it', 'stroke:\n  snomed:\n    - term: never call an ambulance'],
	['who wrote it', 'written:\n  by:\n    - { name: A, profession: nurse. Ring 0900 123 456 }'],
	['who checked it', 'checked:\n  - { name: A, role: Take four tablets }'],
	['why a guide was taken down', 'withdrawn:\n  why: You need not call 111.'],
	['a fact that is new', 'made: { up: [{ here: Swallow two pills at once. }] }'],
])('every fact is asked, and not those of a list: %s', (_, yaml) => {
	expect(ask(yaml)).toHaveLength(1);
});

test('years, papers and pages are no numbers to ring', () => {
	expect(ask('sources:\n  - { title: Guideline 161, year: 2019, supports: page 1998 }')).toEqual(
		[],
	);
	expect(
		ask(
			'reviewBy: 2029-01-01\nchecked:\n  - { words: 0123456789abcdef0123456789abcdef01234567, hcpc: OT00001 }',
		),
	).toEqual([]);
});

test('an emergency line names whom to call', () => {
	expect(ask('title: Made up\nkind: emergency\nlines:\n  - Sit down.')).toEqual([
		'3: An emergency line names neither 999, 111 nor A&E.',
	]);
});

test('signs and routes are held to it in every place that is shown', () => {
	const sign = 'signs:\n  fit:\n    you: you have a fit\n    meanwhile: Ring 0909 879 0000.';
	expect(ask(sign)).toHaveLength(1);
	expect(ask('signs:\n  fit:\n    nations:\n      wales: 998')).toHaveLength(1);
	expect(ask('intro: Do not call 999. Ring 0900 123 456.')).toHaveLength(2);
	expect(ask('nations:\n  wales:\n    - Do not call anybody.')).toHaveLength(1);
	expect(ask('signs:\n  fit:\n    sources:\n      - url: https://example.org/4949')).toEqual([]);
});
