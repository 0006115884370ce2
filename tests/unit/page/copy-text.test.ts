import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { copyText } from '#browser/page/copy-text.ts';

/** A clipboard that answers after so many ms, or never. */
const clipboard = (after?: number) =>
	vi.stubGlobal('navigator', {
		clipboard: {
			writeText: () =>
				new Promise<void>((done) => {
					if (after !== undefined) setTimeout(done, after);
				}),
		},
	});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

test('a clipboard that answers has the text', async () => {
	clipboard(100);
	const copied = copyText('made-up words');
	await vi.advanceTimersByTimeAsync(100);
	expect(await copied).toBe(true);
});

test('one that never answers is waited for two seconds, and has nothing', async () => {
	clipboard();
	const copied = copyText('made-up words');
	await vi.advanceTimersByTimeAsync(2000);
	expect(await copied).toBe(false);
});

test('one that answers late is told of as slow first, and then of what came of it', async () => {
	clipboard(5000);
	const slow = vi.fn();
	const copied = copyText('made-up words', slow);
	await vi.advanceTimersByTimeAsync(2000);
	expect(slow).toHaveBeenCalledOnce();
	await vi.advanceTimersByTimeAsync(3000);
	expect(await copied).toBe(true);
});
