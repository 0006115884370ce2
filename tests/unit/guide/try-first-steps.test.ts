import { expect, test } from 'vitest';
import { tryFirstSteps } from '#lib/guide/try-first-steps.ts';

test('a danger sign in a step is said whole on paper, so that the step is safe read alone', () => {
	const body =
		'<TryThisFirst>\n\n1. **Sit** down. <DangerSign name="faint" />\n2. Wait.\n\n</TryThisFirst>';
	expect(tryFirstSteps(body, (name) => `If you ${name}: call 999 now.`)).toEqual([
		'Sit down. If you faint: call 999 now.',
		'Wait.',
	]);
});
