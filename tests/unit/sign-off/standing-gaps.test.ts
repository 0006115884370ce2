import { expect, test } from 'vitest';
import { CRISIS_CONTACTS, CRISIS_LINE, WITHOUT_VOICE_LINE } from '#lib/facts/crisis-help.ts';
import { standingGaps, type StandingPlaces } from '#lib/sign-off/standing-gaps.ts';
import { signedWorksheets } from '#lib/sign-off/seal/signed-worksheets.ts';
import { parseMdx } from '#tools/content/read-library.ts';
import { aCheck, aSignOff } from '../../helpers/sample-guide.ts';
import { aSign, aTable } from '../../helpers/sample-signs.ts';

const TODAY = '2026-06-01';
const signed = { ...aSignOff, checked: [aCheck], reviewBy: '2027-02-01' };
const overdue = { ...signed, reviewBy: '2026-05-31' };
const all = (names: Iterable<string>, card: object = signed) =>
	new Map([...names].map((name) => [name, card]));
const onWorksheets = [...signedWorksheets.values()].flatMap(({ safetyLines }) => safetyLines);
const sign = (name: string, facts: object = signed) => ({
	...aSign(name, { contacts: ['supplier'] }),
	...facts,
});

const cards = {
	safetyLines: all([...onWorksheets, CRISIS_LINE, WITHOUT_VOICE_LINE, 'burns']),
	organisations: all([...CRISIS_CONTACTS, 'supplier', 'shout', 'acas', 'council']),
	routes: new Map([['falls', { ...signed, organisations: ['council'] }]]),
	worksheets: all(signedWorksheets.keys()),
	safetyWords: all(['en']),
	release: all(['site']),
	dangerSigns: aTable(sign('stroke'), sign('fit', aSignOff), sign('new', aSignOff)),
};
const words = [
	'<SafetyLine name="burns" />',
	'<Contact name="acas" />',
	'<IfNotWorked route="falls" />',
	'A sign: <DangerSign name="stroke" />',
];
const places = {
	pages: [parseMdx(words.join('\n\n')), undefined],
	emergencies: { stroke: { signs: ['stroke', 'fit'] } },
	helplines: ['shout'],
};
const gaps = (changed: Partial<typeof cards> = {}, where: Partial<StandingPlaces> = {}) =>
	standingGaps({ ...cards, ...changed }, { ...places, ...where }, TODAY);

const unsigned = 'nobody has checked it as it stands';
const late = 'its check was due on 31 May 2026';

test('where all is signed there is no gap, and an unsigned sign may be left out', () => {
	expect(gaps()).toEqual([]);
});

test.each([
	['safetyLines', 'burns', 'content/safety-lines/burns.yaml'],
	['safetyLines', 'cannot-get-up', 'content/safety-lines/cannot-get-up.yaml'],
	['safetyLines', CRISIS_LINE, `content/safety-lines/${CRISIS_LINE}.yaml`],
	['safetyLines', WITHOUT_VOICE_LINE, `content/safety-lines/${WITHOUT_VOICE_LINE}.yaml`],
	['organisations', 'acas', 'content/organisations/acas.yaml'],
	['organisations', 'samaritans', 'content/organisations/samaritans.yaml'],
	['organisations', 'supplier', 'content/organisations/supplier.yaml'],
	['organisations', 'shout', 'content/organisations/shout.yaml'],
	['organisations', 'council', 'content/organisations/council.yaml'],
	['routes', 'falls', 'content/routes/falls.yaml'],
	['worksheets', 'if-i-fall', 'content/worksheets/if-i-fall.yaml'],
	['worksheets', 'my-plan', 'content/worksheets/my-plan.yaml'],
	['safetyWords', 'en', 'content/safety-words/en.yaml'],
	['release', 'site', 'content/release/site.yaml'],
] as const)('%s: %s must be signed, and in date', (kind, name, file) => {
	const others = cards[kind] as ReadonlyMap<string, object>;
	const has = (facts: object) =>
		gaps({ [kind]: new Map([...others, [name, { ...others.get(name), ...facts }]]) });
	expect(has(aSignOff)).toEqual([`${file}: ${unsigned}`]);
	expect(has(overdue)).toEqual([`${file}: ${late}`]);
	expect(has({ checked: 'nobody' })).toEqual([`${file}: it is missing, or cannot be read`]);
});

test('the table of danger signs must be in date', () => {
	expect(gaps({ dangerSigns: aTable(sign('stroke', overdue)) })).toContain(
		`content/danger-signs/sign-off.yaml: ${late}`,
	);
});

test('the most urgent sign of an emergency must be signed, and so does a page that shows one', () => {
	expect(gaps({}, { emergencies: { fit: { signs: ['fit', 'stroke'] } } })).toEqual([
		'content/danger-signs/: nobody has checked the first sign of the emergency fit',
	]);
	expect(gaps({}, { pages: [parseMdx('<DangerSign name="new" />')] })).toEqual([
		`the sign new: ${unsigned}`,
	]);
});

test('the most urgent sign of an emergency may be missing while it is being corrected', () => {
	const faulty = sign('fit', { ...aSignOff, beingCorrected: { on: '2026-05-01' } });
	const emergencies = { fit: { signs: ['fit', 'stroke'] } };
	expect(gaps({ dangerSigns: aTable(sign('stroke'), faulty) }, { emergencies })).toEqual([]);
});
