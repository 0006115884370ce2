import { expect, test } from 'vitest';
import { emergenciesAreTold } from '#lib/checks/signs/told-emergencies.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';

const asked = (facts: string) => {
	const text = `signs:\n  burn:\n    you: you have a burn\n    ${facts.replaceAll('; ', '\n    ')}`;
	return emergenciesAreTold(readFactsFile('a.yaml', text)).map(({ line, level }) => [line, level]);
};

test.each([
	['level: today; call: GP; meanwhile: Keep it clean.', [[2, 'warning']]],
	['level: at-once; call: optician', [[2, 'warning']]],
	['level: at-once; call: midwife or maternity unit', []],
	['level: today; call: GP; meanwhile: "Chest pain? Call 999."', []],
	['level: today; call: 111 or GP', []],
	['level: at-once; call: care team or A&E', []],
	['level: today; call: employer', []],
	['level: now; call: "999"', []],
	['level: today; call: GP; strongerThan: other', []],
	['level: today; call: GP; crisis: true', []],
])('a sign of %s', (facts, answers) => expect(asked(facts)).toEqual(answers));
