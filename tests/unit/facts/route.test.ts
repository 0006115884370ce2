import { expect, test } from 'vitest';
import { routeFacts } from '#lib/facts/route.ts';
import { aSignOff } from '../../helpers/sample-guide.ts';
import { faultsOf } from '../../helpers/console-faults.ts';

const ask = ['Ask a made-up person.'];
const nations = { england: ask, wales: ask, scotland: ask, 'northern-ireland': ask };
const route = { title: 'Who can help', nations, ...aSignOff };

test.each([
	['no organisations', {}],
	['an organisation', { organisations: ['a-made-up-helpline'] }],
])('a route with %s has no faults', (_, change) => {
	expect(faultsOf(routeFacts, { ...route, ...change })).toEqual([]);
});

test.each(Object.keys(nations))('a route that forgets %s is refused', (nation) => {
	const lacking = Object.fromEntries(Object.entries(nations).filter(([name]) => name !== nation));
	expect(faultsOf(routeFacts, { ...route, nations: lacking }).join('\n')).toContain(nation);
});

test.each([
	['nothing to do in one nation', { nations: { ...nations, wales: [] } }, 'nations.wales: '],
	['an empty step', { nations: { ...nations, wales: [''] } }, 'nations.wales.0: This is empty.'],
	['a fifth nation', { nations: { ...nations, cornwall: ask } }, 'Unrecognized key: "cornwall"'],
	['no title', { title: '' }, 'title: This is empty.'],
])('a route with %s is refused', (_, change, says) => {
	expect(faultsOf(routeFacts, { ...route, ...change }).join('\n')).toContain(says);
});
