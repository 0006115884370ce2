import { expect, test } from 'vitest';
import { readWithdrawn, withdrawnFeed } from '#lib/publish/withdrawn-feed.ts';
import { aGuide } from '../../helpers/sample-guide.ts';

const gone = { code: '2917', slug: 'pacing' };
const feed = withdrawnFeed([
	{ slug: 'desk', facts: aGuide() },
	{ slug: 'pacing', facts: aGuide({ withdrawn: { on: '2026-11-22', why: 'Made up.' } }) },
]);

test('the feed names what was taken down, and when, and says no more of it', () => {
	expect(feed).toEqual({ withdrawn: [{ ...gone, on: '2026-11-22' }] });
	expect(readWithdrawn(JSON.stringify(feed))).toMatchObject([gone]);
});

test.each([
	['the log-in page of a network', '<!doctype html><h1>Log in</h1>'],
	['nothing', ''],
	['half of it', JSON.stringify(feed).slice(0, 30)],
	['null', 'null'],
	['another shape', '{"withdrawn":{"code":"2917"}}'],
	['entries of another shape', '{"withdrawn":[{"code":"","slug":""},{"code":"29","slug":"../"}]}'],
])('%s takes nothing down', (_, text) => {
	expect(readWithdrawn(text)).toEqual([]);
});
