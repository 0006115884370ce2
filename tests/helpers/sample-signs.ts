import type { DangerSignFacts } from '#lib/facts/danger-sign.ts';
import type { DangerSign, SignTable } from '#lib/danger-signs/sign-table.ts';
import { aSignOff } from './sample-guide.ts';

/** The facts of a made-up sign, with what a test cares about put in. */
export function signFacts(facts: Partial<DangerSignFacts> = {}): DangerSignFacts {
	return {
		short: 'Something made up',
		you: 'you have something made up',
		other: 'they have something made up',
		level: 'now',
		call: '999',
		sources: [
			{
				publisher: 'A made-up publisher',
				title: 'A made-up page',
				url: 'https://example.org/1',
				year: 2025,
				supports: 'Nothing: it is made up for tests.',
				read: 'stored copy',
			},
		],
		...facts,
	};
}

/** A made-up sign of the table: `aSign('fit', { level: 'today', call: 'GP' })`. */
export function aSign(name: string, facts: Partial<DangerSignFacts> = {}): DangerSign {
	return {
		...signFacts({ you: `you have ${name}`, ...facts }),
		name,
		area: 'Made up',
		order: 1,
		mayBeWatched: false,
		...aSignOff,
	};
}

/** A table of made-up signs. */
export function aTable(...signs: DangerSign[]): SignTable {
	return new Map(signs.map((sign) => [sign.name, sign]));
}
