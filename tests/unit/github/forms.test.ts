import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const label = z.string().min(1);
const validations = z.strictObject({ required: z.boolean() }).optional();
const box = z.strictObject({
	label,
	description: z.string().optional(),
	placeholder: z.string().optional(),
});
const id = z.string().regex(/^[a-z-]+$/);

/** What GitHub takes in an issue form, as far as ours go. */
const form = z.strictObject({
	name: label,
	description: label,
	title: z.string(),
	body: z.array(
		z.discriminatedUnion('type', [
			z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: label }) }),
			z.strictObject({ type: z.literal('input'), id, attributes: box, validations }),
			z.strictObject({ type: z.literal('textarea'), id, attributes: box, validations }),
			z.strictObject({
				type: z.literal('dropdown'),
				id,
				attributes: z.strictObject({ label, options: z.array(z.string()).min(2) }),
				validations,
			}),
			z.strictObject({
				type: z.literal('checkboxes'),
				id,
				attributes: z.strictObject({
					label,
					options: z.array(z.strictObject({ label, required: z.boolean() })),
				}),
			}),
		]),
	),
});
const read = (name: string) => readFileSync(`.github/ISSUE_TEMPLATE/${name}.yml`, 'utf8');

test.each(['guide-wanted', 'something-wrong'])(
	'the form %s is whole, and keeps patients out',
	(name) => {
		const { body } = form.parse(parse(read(name)));
		const ids = body.flatMap((part) => ('id' in part ? [part.id] : []));
		expect(new Set(ids).size).toBe(ids.length);
		expect(read(name)).toContain('Write nothing about a patient');
		const promise = body.find((part) => part.type === 'checkboxes')?.attributes.options[0];
		expect(promise?.required).toBe(true);
	},
);

test('a guide’s own page can fill in which guide is wrong', () => {
	const { body } = form.parse(parse(read('something-wrong')));
	expect(body.some((part) => part.type === 'input' && part.id === 'guide')).toBe(true);
});

test.each([
	['a field of no kind', 'type: input', 'type: line'],
	['a box without a label', 'label: Which guide', 'labels: Which guide'],
	['an answer that is not a text', "'Yes'", 'true'],
])('%s is refused', (_, right, wrong) => {
	const bad = read('something-wrong').replace(right, wrong);
	expect(form.safeParse(parse(bad)).success).toBe(false);
});

test('every line of CODEOWNERS is a comment until real accounts are named, or names them well', () => {
	const lines = readFileSync('.github/CODEOWNERS', 'utf8').split('\n').filter(Boolean);
	const owned = lines.filter((line) => !line.startsWith('#'));
	for (const line of owned)
		expect(line).toMatch(/^\/\S* +@[\w-]+(\/[\w-]+)?( +@[\w-]+(\/[\w-]+)?)*$/);
	expect(owned.join('\n')).not.toContain('ACCOUNT-OR-TEAM');
});
