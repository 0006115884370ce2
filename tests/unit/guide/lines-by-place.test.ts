import { expect, test } from 'vitest';
import { linesByPlace } from '#lib/guide/lines-by-place.ts';

test('what must be read first stands above the danger signs, and the others at the end', () => {
	const [bell, water, help] = (['first', 'care', 'emergency'] as const).map((kind) => ({
		line: { kind },
	}));
	expect(linesByPlace([water, bell, help].flatMap((one) => one ?? []))).toEqual({
		above: [bell],
		below: [water, help],
	});
});
