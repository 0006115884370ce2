import { expect, test } from 'vitest';
import { nationsHaveTheirOwn, organisationIsSound } from '#lib/checks/facts/sound-cards.ts';
import { packIsForAll, topicIsItsOwn } from '#lib/checks/facts/sound-shelves.ts';
import { standingLinesSendToHelp } from '#lib/checks/signs/standing-lines.ts';
import { textsAreFit } from '#lib/checks/words/text-checks.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { aLibrary } from '../../helpers/sample-library.ts';

const card = (lines: string, name = 'bench-club') =>
	readFactsFile(`content/organisations/${name}.yaml`, lines);
const toldOf = (lines: string) =>
	organisationIsSound(card(lines), '2026-12-01').map(({ line, level, says }) => [
		line,
		level,
		says,
	]);

test.each([
	[
		'a mobile',
		'phone: "07946 018 223"',
		[[1, 'error', '07946 018 223 is a mobile number, and may be one person’s.']],
	],
	[
		'a number that costs dear',
		'phone: "0906 802 1234"',
		[[1, 'error', '0906 802 1234 costs the caller more than a call to a house does.']],
	],
	[
		'a freephone number one figure short',
		'phone: "0800 678 160"',
		[[1, 'warning', '0800 678 160 has one figure fewer than nearly all that begin so.']],
	],
	['a freephone number that is short', 'phone: "0800 111 999"', []],
	[
		'NHS 111 where it does not run',
		'phone: "111"\nnations: [england, northern-ireland]',
		[[2, 'error', '111 does not run in Northern Ireland.']],
	],
	[
		'the number of the example',
		'name: "A club"\nphone: "01632 960 001"\nurl: "https://example.org/"',
		[
			[
				2,
				'error',
				'“01632 960 001” is of the example in content/how-to/organisation.md, and belongs to nobody.',
			],
		],
	],
	[
		'a page read years ago',
		'lookedUp: 2019-11-22',
		[[1, 'warning', 'Its page was last read on 2019-11-22.']],
	],
	[
		'a number as it should be',
		'phone: "0300 123 4567"\nlookedUp: 2026-11-22\nnations: [wales]',
		[],
	],
])('an organisation with %s', (_, lines, told) => expect(toldOf(lines)).toEqual(told));

test.each([
	['Ring NHS 24.', 'england', 'NHS 24'],
	['Ask Social Security Scotland.', 'wales', 'Social Security Scotland'],
	['See nidirect.', 'scotland', 'nidirect'],
	['Ring NHS 24.', 'scotland', undefined],
	['Is the pharmacy shut? Call 111.', 'northern-ireland', 'Call 111'],
	['111 does not run here.', 'northern-ireland', undefined],
	['Is the pharmacy shut? Call 111.', 'wales', undefined],
])('“%s” is told under %s', (line, nation, named) => {
	const told = nationsHaveTheirOwn(card(`nations:\n  ${nation}:\n    - ${line}`));
	if (named) expect(told.map(({ says }) => says)).toEqual([expect.stringContaining(named)]);
	else expect(told).toEqual([]);
});

test('each nation has its own services', () => {
	const route = card(
		'nations:\n  england:\n    - Ask under the Care Act.\n  scotland:\n    - Ask under the Care Act.',
	);
	expect(nationsHaveTheirOwn(route).map(({ line, says }) => `${line}: ${says}`)).toEqual([
		'5: “Care Act” is of England, and stands under scotland.',
	]);
});

test('a safety line is not blamed for a number that an organisation has wrong', () => {
	const line = card('lines:\n  - "Call 116 123."');
	const told = (phone: string) =>
		standingLinesSendToHelp(line, { organisations: new Map([['samaritans', { phone }]]) });
	expect(told('0300 123 4567')).toHaveLength(1);
	expect(told('0906 802 1234')).toEqual([]);
	expect(told('116 123')).toEqual([]);
});

test('a topic has guides, and words of its own', () => {
	const topics = new Map([['daily-activities', { intro: 'Small changes.' }]]);
	const told = (name: string, lines: string) =>
		topicIsItsOwn(card(lines, name), aLibrary({ topics })).map(({ says }) => says);
	expect(told('gardening', 'intro: Small changes.')).toEqual([
		'No guide stands in content/guides/gardening/.',
	]);
	expect(told('daily-activities', 'intro: Small changes.')).toEqual([]);
});

test('a pack names nobody, in its file or its title', () => {
	const pack = (name: string) => packIsForAll(card('title: Off work', name));
	expect(pack('mrs-okafor')).toHaveLength(1);
	expect(pack('ms-and-tired')).toHaveLength(1);
	expect(pack('off-work-body')).toEqual([]);
	const titled = textsAreFit(card('title: "Mrs Okafor, June"'), aLibrary());
	expect(titled.map(({ says }) => says)).toEqual(['Is “Mrs Okafor” a real person?']);
});

test.each([
	['a bleep', 'what: "Ask on bleep 2231."', '“bleep 2231” is a fact of one place.'],
	['a first name', 'hours: "Ask for Karen, not Fridays"', 'Is “Karen” a real person?'],
	['a sum', 'what: "It costs £20 a year."', '“£20” is a sum of money.'],
	['a home', 'what: "We meet at 14 Mill Lane."', '“14 Mill Lane” may be where somebody lives.'],
	[
		'hidden medicine',
		'lines:\n  - "Hide the tablets in jam."',
		'“Hide the tablets in jam” hides a medicine.',
	],
])('%s is told on every card as in a guide', (_, lines, says) => {
	expect(textsAreFit(card(lines), aLibrary()).map((one) => one.says)).toEqual([says]);
});
