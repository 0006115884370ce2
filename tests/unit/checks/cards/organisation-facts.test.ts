import { expect, test } from 'vitest';
import { namesAreTheirOwn } from '#lib/checks/cards/own-names.ts';
import { organisationFactsFit } from '#lib/checks/cards/organisation-facts.ts';
import { standingLinesSendToHelp } from '#lib/checks/signs/standing-lines.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { aLibrary } from '../../../helpers/sample-library.ts';

const card = (lines: string, name = 'bench-club') =>
	readFactsFile(`content/organisations/${name}.yaml`, lines);
const toldOf = (lines: string) =>
	organisationFactsFit(card(lines)).map(({ line, says }) => [line, says]);

test.each([
	['a page that was opened nowhere', 'source: Google\nread: opened', 'Google'],
	['a page without its address', 'source: Their own leaflet\nread: opened', 'has no address'],
	['an hour that no clock shows', 'hours: Mon-Fri 25:00-17:00', 'No clock shows 25:00.'],
	['minutes that no clock shows', 'hours: 9:75am to 5pm', 'No clock shows 9:75am.'],
	['an afternoon of thirteen', 'hours: 9am to 17pm', 'No clock shows 17pm.'],
	['no time at all', 'hours: 9am to 9am', 'From 9am to 9am is no time at all.'],
	[
		'an hour that is open and closed',
		'hours: 24 hours a day, Monday to Friday',
		'“24 hours a day” and “Monday” cannot both be true.',
	],
	['hours that are not told', 'hours: office hours', 'does not say when'],
	[
		'a line of one nation that is given to others',
		'nations: [england, northern-ireland]\nwhat: Crisis help in Northern Ireland.',
		'speaks of Northern Ireland, and nations gives it to England too.',
	],
])('%s is told', (_, lines, says) => {
	const told = toldOf(lines);
	expect(told.map(([line]) => line)).toEqual([1]);
	expect(told[0]?.[1]).toContain(says);
});

test.each([
	'source: "https://www.example.net/us, in a stored copy"\nread: opened',
	'source: The guide of a society, in a copy at docslib.net\nread: opened',
	'source: Google\nread: unopened',
	'hours: Any time',
	'nations: [england, wales]\nwhat: Help with benefits in England and Wales.',
	'nations: [northern-ireland]\nname: Advice Northern Ireland',
	'nations: [england, wales, scotland]\nwhat: Somebody to talk to.',
	'hours: 6pm to 2am Monday to Thursday, and from 6pm Friday to 6am Monday',
	'hours: 5pm to midnight every day',
	'hours: Mon-Fri 09:00-17:00',
])('%s is right', (lines) => expect(toldOf(lines)).toEqual([]));

test('hours of the day are no phone number', () => {
	expect(standingLinesSendToHelp(card('hours: Mon-Fri 09:00-17:00'), aLibrary())).toEqual([]);
	const [typed] = standingLinesSendToHelp(card('hours: Ring 0300 123 9999'), aLibrary());
	expect(typed?.fix).toBe('A number stands in the fact phone, and nowhere else here. Take it out.');
});

test('two files of a kind have neither one title nor one place', () => {
	const files = [
		readFactsFile('content/packs/breathless.yaml', 'title: Breathless\nshelf: 8'),
		readFactsFile('content/packs/lungs.yaml', 'shelf: 9\ntitle: breathless.'),
		readFactsFile('content/packs/feet.yaml', 'title: Feet\nshelf: 8'),
	];
	expect(
		namesAreTheirOwn(files, ['title', 'shelf']).map(({ file, line, says }) => [file, line, says]),
	).toEqual([
		['content/packs/lungs.yaml', 2, 'content/packs/breathless.yaml has the title breathless. too.'],
		['content/packs/feet.yaml', 2, 'content/packs/breathless.yaml has the shelf 8 too.'],
	]);
});
