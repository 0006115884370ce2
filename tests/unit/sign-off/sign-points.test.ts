import { expect, test } from 'vitest';
import { inCheckingOrder } from '#lib/sign-off/check-points.ts';
import { pointOfSign } from '#lib/sign-off/sign-points.ts';
import { aSign } from '../../helpers/sample-signs.ts';

const differs = aSign('fit', { sourcesDiffer: 'One says 111, the other 999.' });

test('a sign whose sources differ is looked at first on the sheet of the table, with what each says', () => {
	const [first, others] = inCheckingOrder(
		[aSign('faint'), differs].map((sign) => pointOfSign('sign', sign)),
	);
	expect(first.map(({ lines }) => lines?.at(-1))).toEqual([
		'Sources differ, and the safer was taken: One says 111, the other 999.',
	]);
	expect(others).toHaveLength(1);
});

test('the sheet of a guide is not asked about it: the table is', () => {
	const { isFirst, lines } = pointOfSign('watch', differs);
	expect(isFirst).toBe(false);
	expect(lines?.join()).not.toContain('Sources differ');
});
