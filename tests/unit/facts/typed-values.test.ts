import { expect, test } from 'vitest';
import { organisationFacts } from '#lib/facts/organisation.ts';
import { explainIssues } from '#lib/checks/explain-issues.ts';
import { readYaml } from '#lib/facts/yaml-facts.ts';
import { z } from 'zod';

const session = z.object({ minutes: z.int() });

function answersTo(form: z.ZodType, line: string, file: string): string[] {
	const facts = readYaml([line]);
	const { error } = form.safeParse(facts.values);
	return explainIssues(error?.issues ?? [], facts, file).map(([, says, fix]) => `${says} ${fix}`);
}

test.each([
	['eight', 'Write it in figures, without quotation marks: 8'],
	['"8"', 'Write it in figures, without quotation marks: 8'],
	['8 minutes', 'Write it in figures, without quotation marks: 8'],
	['twenty-five', 'Write it in figures, without quotation marks: 25'],
	['ninety', 'Write it in figures, without quotation marks: 90'],
	['two three', 'Write it in figures alone, without quotation marks.'],
	['long', 'Write it in figures alone, without quotation marks.'],
	['[8]', 'content/how-to/group-session.md says what belongs there.'],
])('a number typed as %s', (typed, fix) => {
	expect(answersTo(session, `minutes: ${typed}`, 'content/sessions/a.yaml')).toEqual([
		`The fact minutes needs a number. ${fix}`,
	]);
});

const all =
	'Write each nation where the number works. For all four write [england, wales, scotland, northern-ireland]';

test.each([
	['[UK]', `The fact nations 1 cannot be UK. ${all}`],
	['[Great Britain]', `The fact nations 1 cannot be Great Britain. ${all}`],
	['[all]', `The fact nations 1 cannot be all. ${all}`],
	['UK', `The fact nations needs a list. ${all}`],
	[
		'[cornwall]',
		'The fact nations 1 cannot be cornwall. Write one of: england, wales, scotland, northern-ireland.',
	],
])('nations typed as %s', (typed, answer) => {
	const form = organisationFacts.pick({ nations: true });
	expect(answersTo(form, `nations: ${typed}`, 'content/organisations/a.yaml')).toEqual([answer]);
});
