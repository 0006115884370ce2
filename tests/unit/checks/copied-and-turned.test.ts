import { expect, test } from 'vitest';
import { blocksAreItsOwn } from '#lib/checks/body/own-clinician-words.ts';
import { contactsAreTheirOwn } from '#lib/checks/cards/own-contacts.ts';
import { emergenciesAreWhole } from '#lib/checks/signs/emergency-kinds.ts';
import { conditionsKeepTheirSigns } from '#lib/checks/signs/lost-signs.ts';
import { listsForbidAlike } from '#lib/checks/translation/welsh-forbids.ts';
import { emergencyPhrases, faultsOfMisplaced } from '#lib/checks/words/emergency-phrases.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import { readGuide } from '#lib/guide/guide-file.ts';
import { readEmergencies } from '#lib/query/search-data.ts';
import { textOf } from '#tools/content/content-files.ts';
import { parseMdx, readLibrary } from '#tools/content/read-library.ts';
import { anEasyRead, saidOfEasyRead } from '../../helpers/kit/sample-easy-read.ts';
import { aGuideFile, aLibrary, goodGuide } from '../../helpers/sample-library.ts';

const real = readLibrary();
const card = (name: string, ...lines: string[]) =>
	readFactsFile(`content/organisations/${name}.yaml`, lines.join('\n'));

test('an organisation with the number of another is told, at its number', () => {
	const first = card('age-uk', 'name: Age UK', 'phone: "0800 678 1602"');
	const copy = card('carers', 'name: Carers', 'phone: "08006781602"');
	expect(contactsAreTheirOwn([first, copy])).toMatchObject([
		{ file: 'content/organisations/carers.yaml', line: 2 },
	]);
	const short = ['a', 'b'].map((name) => card(name, `name: ${name}`, 'phone: "111"'));
	expect(contactsAreTheirOwn(short)).toEqual([]);
});

test('words for clinicians that were copied are told in both guides', () => {
	const [mine, copy] = [aGuideFile(), aGuideFile(goodGuide, 'sleep')];
	const says = blocksAreItsOwn(mine, { guides: [mine, copy] }).map((one) => one.says);
	expect(says).toEqual([
		'These words for clinicians stand in sleep too.',
		'What readers say here is what they say of sleep too.',
	]);
	expect(blocksAreItsOwn(mine, { guides: [mine] })).toEqual([]);
});

test('a sign lowered from now is told where its level is typed, and nowhere else', () => {
	const kinds = new Map(
		Object.entries(readEmergencies(textOf('content/search/emergencies.yaml'))).map(
			([name, kind]) => [name, { ...kind, phrases: 99 }],
		),
	);
	const place = { file: 'content/danger-signs/breath-and-chest.yaml', line: 11 };
	const levelOf = (sign: string) =>
		sign === 'chest-pain' ? 'today' : real.dangerSigns.get(sign)?.level;
	expect(emergenciesAreWhole('emergencies.yaml', kinds, levelOf, () => place)).toMatchObject([
		place,
	]);
});

test('a condition that lost a sign which many guides leave out is told, and no guide', () => {
	const lost = new Map<string, unknown>(real.conditions);
	lost.set('parkinsons', { signs: [] });
	const file = readFactsFile('content/conditions.yaml', textOf('content/conditions.yaml'));
	const found = conditionsKeepTheirSigns(file, { ...real, conditions: lost });
	expect(found.map(({ says }) => says)).toContainEqual(
		expect.stringMatching(
			/^parkinsons no longer brings missed-parkinsons-medicine, and \d+ guides/,
		),
	);
	expect(conditionsKeepTheirSigns(file, real)).toEqual([]);
});

test('in Welsh each line of what not to do forbids', () => {
	const ask = (line: string) =>
		listsForbidAlike(
			readGuide(
				'content/guides/a/b/cy.mdx',
				`---\n---\n\n<DoNotList>\n\n- ${line}\n\n</DoNotList>\n`,
				parseMdx,
			),
		).map(({ line: at, says }) => `${at}: ${says}`);
	expect(ask('peidiwch â phentyrru clustogau')).toEqual([]);
	expect(ask('pentyrrwch glustogau')).toEqual([
		'6: “pentyrrwch glustogau” stands among what not to do, and tells people to do it.',
	]);
});

test.each([
	['readers/saving-energy.txt', 'worn out and a crushing pain in my chest', 1],
	['look-alikes.txt', 'none: i have took all my tablets at once', 1],
	['look-alikes.txt', 'none: pain in my chest of drawers', 0],
	['readers/saving-energy.txt', 'worn out by noon', 0],
	['look-alikes.txt', 'kitchen: cooking after pain in my chest', 0],
])('%s with “%s”', (file, line, count) => {
	const phrases = emergencyPhrases([
		['chest-pain', ['pain in my chest']],
		['overdose', ['took all my tablets at once']],
	]);
	expect(faultsOfMisplaced(file, line, phrases)).toHaveLength(count);
});

test.each([
	[
		'hot in place of cold',
		'says: Fill one cup with cold water.',
		'says: Fill one cup with hot water.',
	],
])('Easy Read with %s is told', (_, right, wrong) => {
	expect(saidOfEasyRead(anEasyRead.replaceAll(right, wrong)).join()).toMatch(
		/“hot” stands here, and step \d of the guide says “cold”/,
	);
});

test('Easy Read of another guide is told once', () => {
	const other = anEasyRead.replaceAll(/says: .*/g, 'says: Sleep all day.');
	const told = saidOfEasyRead(other).filter((one) => one.includes('do not speak of the steps'));
	expect(told).toHaveLength(1);
	expect(aLibrary().guides.length).toBeGreaterThan(0);
});
