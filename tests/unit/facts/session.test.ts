import { expect, test } from 'vitest';
import { askFirstOf } from '#lib/facts/kit/session.ts';
import { aGuide } from '../../helpers/sample-guide.ts';

const guideThatAsks = (...askFirst: string[]) => ({
	facts: { checkFirst: { ...aGuide().checkFirst, askFirst } },
});
const chair = guideThatAsks('you have a made-up hip', 'you have a made-up knee');
const phone = guideThatAsks('you have a made-up alarm');

test('a session asks the lines that it names, and leaves out a guide without one', () => {
	expect(askFirstOf({ askFirst: ['you have a made-up kn'] }, [chair, phone])).toEqual([
		{ guide: chair, lines: ['you have a made-up knee'] },
	]);
});

test('a session that names none asks all of them', () => {
	expect(askFirstOf({}, [chair, phone]).flatMap(({ lines }) => lines)).toHaveLength(3);
});
