import { expect, test } from 'vitest';
import { z } from 'zod';
import { fileFitsSchema } from '#lib/checks/facts/facts-file.ts';
import { conditionFacts } from '#lib/facts/condition.ts';
import { dangerAreaFacts, typedSign } from '#lib/facts/danger-sign.ts';
import { entriesAsFarAsRead } from '#lib/checks/facts/entries-as-far-as-read.ts';
import { organisationFacts } from '#lib/facts/organisation.ts';
import { bareSignOff } from '#lib/facts/sign-off-fields.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';

const facts = [
	'short: A made-up sign',
	'you: "you see letters"',
	'other: "they see letters"',
	'level: today',
	'call: GP',
	'sources:',
	'  - { publisher: "P", title: "T", url: "https://example.org/sign", year: no date, supports: "S", read: live }',
];
const sign = (name: string, before: string, inside: string) =>
	[`${before}${name}:`, ...facts.map((line) => `${inside}${line}`)].join('\n');
const area = (...signs: string[]) =>
	['area: Made up', 'order: 1', 'signs:', sign('good-sign', '  ', '    '), ...signs].join('\n');
const signOff =
	'written:\n  on: 2026-11-28\n  by: [a made-up author]\nchecked: []\nreviewBy: 2027-11-28\n';
const organisation = `name: "X"\nwhat: "Y."\nnations: [wales]\nsource: "S"\nread: opened\nlookedUp: 2026-11-28\n${signOff}`;

const answersTo = (file: string, text: string, form: z.ZodType) =>
	fileFitsSchema(readFactsFile(file, text), form).map(
		({ line, says, fix }) => `${line}: ${says} ${fix}`,
	);
const ofSigns = (text: string) =>
	answersTo('content/danger-signs/eyes.yaml', text, dangerAreaFacts);

test('an area with its signs in place has no faults', () => {
	expect(ofSigns(area(sign('new-sign', '  ', '    ')))).toEqual([]);
});

test.each([
	[
		'too far left',
		sign('new-sign', '', '  '),
		'12: The entry new-sign stands too far left. Put two spaces before new-sign, and before each line below it that is its own.',
	],
	[
		'too far right',
		sign('new-sign', '    ', '      '),
		'12: The entry new-sign stands too far right. Take away two of the spaces before new-sign, and before each line below it.',
	],
	[
		'with its facts too far left',
		sign('new-sign', '  ', '  '),
		'13: The fact short stands too far left, as if it were an entry. Put two spaces before it, and before each other fact of its entry, so that they stand below its name.',
	],
])('a sign %s has one answer, and every sign of its file is still known', (_, typed, answer) => {
	const text = area(typed);
	expect(ofSigns(text)).toEqual([answer]);
	const read = entriesAsFarAsRead(text.split('\n'), Object.keys(typedSign.shape));
	expect([...read.keys()]).toEqual(['good-sign', 'new-sign']);
	expect([...read.values()].map((one) => typedSign.safeParse(one).success)).toEqual([true, true]);
});

test('of a file that YAML cannot read, the signs are still known', () => {
	const text = area(sign('odd-sign', '   ', '     '), sign('last-sign', '  ', '    '));
	expect(readFactsFile('a.yaml', text).front.values).toBeUndefined();
	const read = entriesAsFarAsRead(text.split('\n'), Object.keys(typedSign.shape));
	expect([...read.keys()]).toEqual(['good-sign', 'odd-sign', 'last-sign']);
});

const form = z.record(z.string(), conditionFacts);
const condition = 'plain: "P"\nshorthand: ["X"]\nsnomed: []\nsigns: []';

test.each([
	['in place', `made-up:\n  ${condition.replaceAll('\n', '\n  ')}`, []],
	[
		'with its facts too far left',
		`made-up:\n${condition}`,
		['2: The fact plain stands too far left, as if it were an entry.'],
	],
])('a condition %s', (_, text, says) => {
	const answers = answersTo('content/conditions.yaml', text, form);
	expect(answers.map((answer) => answer.split(' Put ')[0])).toEqual(says);
});

test.each([
	[
		'a day too far left',
		organisation.replace('  on:', 'on:').replace('  by:', 'by:'),
		[
			'The fact on stands too far left. Put two spaces before it: it belongs below written.',
			'The fact by stands too far left. Put two spaces before it: it belongs below written.',
		],
	],
	[
		'no day of looking it up',
		organisation.replace(/lookedUp.*\n/, ''),
		[
			'The fact lookedUp is missing. Write lookedUp: and the day on which you read its page, such as 2026-11-28.',
		],
	],
	[
		'a fact of another kind of file',
		`${organisation}shelf: 1\n`,
		[
			'There is no fact called shelf. Take it out: content/how-to/organisation.md lists the facts that there are.',
		],
	],
	[
		'a check without its number',
		organisation.replace(
			'checked: []',
			`checked:\n  - { on: 2026-11-29, name: A B, role: Occupational therapist, interests: None, words: ${'a'.repeat(40)} }`,
		),
		[
			'The fact checked 1: hcpc is missing. Ask for the lines of this check again, and copy them whole: the page Check a guide makes them. Never type one.',
		],
	],
])('an organisation with %s is told what to write', (_, text, said) => {
	const answers = answersTo('content/organisations/x.yaml', text, organisationFacts);
	expect(answers.map((answer) => answer.replace(/^\d+: /, ''))).toEqual(said);
});

test('words of a worksheet in its file are sent to where they stand', () => {
	const [answer] = answersTo(
		'content/worksheets/heights.yaml',
		`title: Mine\n${signOff}`,
		bareSignOff,
	);
	expect(answer).toContain('content/how-to/worksheet.md says how to change them.');
});
