import { expect, test } from 'vitest';
import { readWithdrawn, withdrawnFeed } from '#lib/publish/withdrawn-feed.ts';
import { aGuide } from '../../helpers/sample-guide.ts';

const gone = { code: '2917', slug: 'pacing' };
const unsigned = { code: '1551', slug: 'desk' };
const feed = withdrawnFeed(
	[
		{ slug: 'pacing', facts: aGuide({ withdrawn: { on: '2026-11-22', why: 'Made up.' } }) },
		{ slug: 'desk', facts: aGuide({ code: '1551' }) },
	],
	'2026-12-01',
);

test('the feed names what was taken down or is not signed any more, and when, and says no more of it', () => {
	expect(feed).toEqual({
		withdrawn: [
			{ ...gone, on: '2026-11-22' },
			{ ...unsigned, on: '2026-12-01' },
		],
		made: '2026-12-01',
	});
	expect(readWithdrawn(JSON.stringify(feed))).toMatchObject({
		withdrawn: [gone, unsigned],
		made: '2026-12-01',
	});
});

test.each([
	['the log-in page of a network', '<!doctype html><h1>Log in</h1>'],
	['nothing', ''],
	['half of it', JSON.stringify(feed).slice(0, 30)],
	['null', 'null'],
	['another shape', '{"withdrawn":{"code":"2917"}}'],
])('%s is no answer', (_, text) => {
	expect(readWithdrawn(text)).toBeUndefined();
});

test('entries of another shape take nothing down, and a day that is none is no day', () => {
	const odd = '{"withdrawn":[{"code":"","slug":""},{"code":"29","slug":"../"}],"made":"today"}';
	expect(readWithdrawn(odd)).toEqual({ withdrawn: [], made: undefined });
});
