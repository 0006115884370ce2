import { expect, test } from 'vitest';
import { byCall, byLevel } from '#lib/danger-signs/by-call.ts';
import { aSign } from '../../helpers/sample-signs.ts';

const urgent = { level: 'at-once', call: '111' } as const;
const signs = [
	aSign('swelling', { level: 'today', call: '111 or GP' }),
	aSign('suicide', { crisis: true }),
	aSign('double-dose', { ...urgent, nations: { 'northern-ireland': 'GP out of hours' } }),
	aSign('fit'),
	aSign('rash', urgent),
	aSign('burn', { call: '999 or A&E' }),
];

test('signs stand under whom to call, the soonest first, and by nation where that differs', () => {
	const groups = byCall(signs).map(({ level, call, signs: inside }) => [
		level,
		call,
		...inside.map(({ name }) => name),
	]);
	expect(groups).toEqual([
		['now', '999', 'fit', 'suicide'],
		['now', '999 or A&E', 'burn'],
		['at-once', '111', 'double-dose'],
		['at-once', '111', 'rash'],
		['today', '111 or GP', 'swelling'],
	]);
});

test('a sign that names suicide stands last in its group, with the crisis line under it', () => {
	const [first, ...others] = byCall(signs);
	expect(first?.isCrisis).toBe(true);
	expect(first?.signs.at(-1)?.name).toBe('suicide');
	expect(others.some(({ isCrisis }) => isCrisis)).toBe(false);
});

test('no sign is lost or doubled on the way, and an empty level is left out', () => {
	const levels = byLevel(signs.filter(({ level }) => level !== 'at-once'));
	expect(levels.map(({ level }) => level)).toEqual(['now', 'today']);
	const names = levels.flatMap(({ groups }) => groups.flatMap((group) => group.signs));
	expect(names).toHaveLength(4);
});
