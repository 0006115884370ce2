import { expect, test } from 'vitest';
import { spacesBefore } from '#lib/checks/facts/yaml/spaces-before.ts';

test.each([
	['a fact of a sign', '\tshort: "Badly hurt"', ['signs:', '  badly-hurt:'], 'four'],
	['a fact of clinicians', '\tteachBack: Show me.', ['clinician:'], 'two'],
	['a fact of its own', '\ttoday: Sit.', ['title: Tea'], 'no'],
])('before %s stand as many spaces as it belongs in', (_, line, above, spaces) =>
	expect(spacesBefore(line, above)).toBe(spaces),
);
