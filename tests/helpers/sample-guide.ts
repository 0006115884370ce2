import type { GuideFacts } from '#lib/facts/guide-facts.ts';

const source = (number: number) => ({
	publisher: `A made-up publisher ${number}`,
	title: 'A made-up page',
	url: `https://example.org/${number}`,
	year: 2025,
	supports: 'Nothing: it is made up for tests.',
	read: 'stored copy' as const,
});

/** A made-up guide for tests, complete, with the facts that a test cares about put in: `aGuide({ title: 'Pacing' })`. */
export function aGuide(facts: Partial<GuideFacts> = {}): GuideFacts {
	return {
		code: '2917',
		title: 'A made-up guide',
		summary: 'A made-up summary for tests.',
		opening: 'A made-up opening. It is only for tests.',
		today: 'Do one made-up thing.',
		readersWords: ['one', 'two', 'three', 'four', 'five'],
		audience: ['patient'],
		conditions: [],
		checkFirst: {
			stop: ['chest-pain'],
			askFirst: ['you are made up'],
			watch: [],
			about: 'you',
			aboutYou: [],
			leftOut: [],
			safetyLines: [],
		},
		clinician: {
			tenSeconds: 'Ten.',
			oneMinute: 'Sixty.',
			teachBack: 'Show me?',
			referInstead: 'Never.',
		},
		related: ['another-guide', 'a-third-guide'],
		sources: [source(1), source(2), source(3)],
		evidence: [{ claim: 'A made-up claim.', grade: 'some', sources: [1] }],
		written: { on: '2026-01-10', by: [{ name: 'A made-up author' }] },
		checked: [],
		reviewBy: '2028-01-10',
		changes: [{ on: '2026-01-10', what: 'First written.' }],
		...facts,
	};
}

/** A made-up check by a made-up person, for tests only. */
export const aCheck = {
	name: 'A made-up checker',
	role: 'Made up',
	hcpc: 'OT00000',
	on: '2026-02-01',
	interests: 'None',
	words: '0123456789abcdef0123456789abcdef01234567',
};

/** What a made-up safety line, route or organisation carries before anyone has checked it. */
export const aSignOff = {
	written: { on: '2026-01-10', by: [{ name: 'A made-up author' }] },
	checked: [],
	reviewBy: '2028-01-10',
};
