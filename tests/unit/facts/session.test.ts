import { expect, test } from 'vitest';
import { askFirstOf } from '#lib/facts/kit/session.ts';
import { aGuide } from '../../helpers/sample-guide.ts';

const guideThatAsks = (...askFirst: string[]) => ({
	checkFirst: { ...aGuide().checkFirst, askFirst },
});

test('a session asks what each of its guides asks, in their order', () => {
	const guides = [guideThatAsks('you have a made-up hip'), guideThatAsks('you have an alarm')];
	expect(askFirstOf(guides)).toEqual(['you have a made-up hip', 'you have an alarm']);
});

test('a line that two guides ask stands once', () => {
	const guides = [guideThatAsks('you have a made-up hip'), guideThatAsks('you have a made-up hip')];
	expect(askFirstOf(guides)).toEqual(['you have a made-up hip']);
});

test('of two lines that begin alike, the one that asks more people stands alone', () => {
	const guides = [
		guideThatAsks('you crash after effort, and no GP knows'),
		guideThatAsks('you crash after effort'),
		guideThatAsks('you crash after effort, or overnight'),
	];
	expect(askFirstOf(guides)).toEqual([
		'you crash after effort',
		'you crash after effort, or overnight',
	]);
});
