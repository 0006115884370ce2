import { expect, test } from 'vitest';
import { hasRun, readRuns, tellingRuns } from '#lib/query/dangers/telling-runs.ts';

const missed = ['they would get the insurance', 'found a home for the cat', 'no more'];
const insured = ['kids get the insurance', 'he will get the insurance'];
const emergencies = [...missed, ...insured, 'no more of this', 'no more, ever'];
const harmless = ['found a home at last', 'a home for the cat', 'get the insurance papers'];
const runs = readRuns(tellingRuns(missed, emergencies, harmless));

test.each(missed)('“%s” is told by a run of its words, or whole', (phrase) =>
	expect(hasRun(phrase, runs)).toBe(true),
);

test.each(harmless)('nothing harmless that is known is told: “%s”', (phrase) =>
	expect(hasRun(phrase, runs)).toBe(false),
);

test('a run that is not seen in anything harmless is told in other words too, and its words apart are not', () => {
	expect(hasRun('I want no more, honest', runs)).toBe(true);
	expect(hasRun('no I want more', runs)).toBe(false);
});
