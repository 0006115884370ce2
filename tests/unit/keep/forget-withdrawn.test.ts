import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeKept } from '#lib/keep/kept-copy.ts';

const SITE = 'https://made-up.test';
const GUIDE = `${SITE}/guides/pacing/`;
const OTHER = `${SITE}/guides/desk/`;
const says = { lang: 'en', saved: '', overdue: '', tooOld: '', show: '' };
const FEED = JSON.stringify({
	withdrawn: [{ code: '2917', slug: 'pacing', on: '2026-11-22' }],
	made: '2026-11-23',
});

let kept: Map<string, Response>;
let asked: RequestInit[];
let forget: () => Promise<void>;

function keep(url: string, on: string): void {
	const terms = { on: `${on}T09:00:00.000Z`, goodFor: 90, files: [], olderFiles: [], says };
	kept.set(url, new Response('<main>', { headers: { Kept: writeKept(terms) } }));
}

/** What stands on the way to the list of what was taken down. */
function answers(answer: () => Response): void {
	vi.stubGlobal('fetch', (_: string, how: RequestInit) => {
		asked.push(how);
		return Promise.try(answer);
	});
}

beforeEach(async () => {
	kept = new Map();
	asked = [];
	keep(GUIDE, '2026-11-20');
	keep(OTHER, '2026-11-21');
	const cache = {
		keys: () => Promise.resolve([...kept.keys()].map((url) => ({ url }))),
		match: ({ url }: { url: string }) => Promise.resolve(kept.get(url)?.clone()),
		delete: ({ url }: { url: string }) => Promise.resolve(kept.delete(url)),
	};
	vi.stubGlobal('caches', {
		has: () => Promise.resolve(true),
		open: () => Promise.resolve(cache),
	});
	vi.useFakeTimers({ now: new Date('2026-11-24T12:00:00Z'), toFake: ['Date'] });
	vi.resetModules();
	({ forgetWithdrawn: forget } = await import('#browser/worker/forget-withdrawn.ts'));
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const json = (text: string) => () => new Response(text);

test('what the list names goes, and the list is asked for once an hour', async () => {
	answers(json(FEED));
	await forget();
	await forget();
	expect([...kept.keys()]).toEqual([OTHER]);
	expect(asked).toHaveLength(1);
	vi.setSystemTime(new Date('2026-11-24T13:01:00Z'));
	await forget();
	expect(asked).toHaveLength(2);
});

test('it is asked of our own site, and of nothing that somebody kept', async () => {
	answers(json(FEED));
	await forget();
	expect(asked).toMatchObject([{ cache: 'no-store', redirect: 'error', mode: 'same-origin' }]);
});

test.each([
	['the page of another network', json('<!doctype html><h1>Log in</h1>')],
	['nothing', json('')],
	['another list', json('[]')],
	['half of it', json(FEED.slice(0, 40))],
	['an error with a list', () => new Response(FEED, { status: 500 })],
	['that it is not there', () => new Response('', { status: 404 })],
	['a list older than the newest copy', json(FEED.replace('"2026-11-23"', '"2026-11-19"'))],
	['a list without a day', json('{"withdrawn":[]}')],
	[
		'a way elsewhere',
		() => {
			throw new TypeError('redirected');
		},
	],
])('after %s the next visit asks again', async (_, answer) => {
	answers(answer);
	await forget();
	await forget();
	expect(asked).toHaveLength(2);
	answers(json(FEED));
	await forget();
	expect([...kept.keys()]).toEqual([OTHER]);
});

test('what an older list names goes all the same', async () => {
	answers(json(FEED.replace('"2026-11-23"', '"2026-11-19"')));
	await forget();
	expect([...kept.keys()]).toEqual([OTHER]);
});

test('a clock that was put back by a year keeps no question from being asked', async () => {
	answers(json(FEED));
	await forget();
	vi.setSystemTime(new Date('2025-11-24T12:00:00Z'));
	await forget();
	expect(asked).toHaveLength(2);
});
