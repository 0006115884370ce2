import { expect, test } from 'vitest';
import { infobuttonHash, readInfobutton } from '#lib/other-systems/infobutton.ts';

const COPD = 'mainSearchCriteria.v.c=13645005';

test.each([
	['the code alone', COPD, ['13645005']],
	[
		'with HL7’s name of SNOMED CT',
		`${COPD}&mainSearchCriteria.v.cs=2.16.840.1.113883.6.96`,
		['13645005'],
	],
	[
		'with FHIR’s name of it',
		`${COPD}&mainSearchCriteria.v.cs=http%3A%2F%2Fsnomed.info%2Fsct`,
		['13645005'],
	],
	['several', `${COPD}&mainSearchCriteria.v.c1=396275006`, ['13645005', '396275006']],
	['one twice', `${COPD}&mainSearchCriteria.v.c1=13645005`, ['13645005']],
	['text in its place', 'mainSearchCriteria.v.c=copd', []],
	['script in its place', 'mainSearchCriteria.v.c=<img src=x>', []],
	['words and no code', 'mainSearchCriteria.v.dn=COPD', []],
	['nothing', '', []],
])('a question with %s', (_, parameters, codes) => {
	expect(readInfobutton(parameters)).toMatchObject({ codes, isOtherSystem: false });
});

test('a code of another list is not taken for one of SNOMED CT', () => {
	const icd10 = 'mainSearchCriteria.v.c=749196&mainSearchCriteria.v.cs=2.16.840.1.113883.6.88';
	expect(readInfobutton(icd10)).toMatchObject({ codes: [], isOtherSystem: true });
	expect(readInfobutton(`${icd10}&mainSearchCriteria.v.c1=13645005`)).toMatchObject({
		codes: ['13645005'],
		isOtherSystem: true,
	});
});

test('what it tells of a person is noticed, and nothing of it is given back', () => {
	const request = readInfobutton(
		`patientPerson.administrativeGenderCode.c=F&age.v.v=67&age.v.u=a&patientPerson.id=9434765919&${COPD}&performer=PROV`,
	);
	expect(request).toEqual({ codes: ['13645005'], isOtherSystem: false, toldMore: true });
	expect(readInfobutton(COPD).toldMore).toBe(false);
});

test('what is kept in the address is read again', () => {
	const codes = ['13645005', '396275006'];
	expect(readInfobutton(infobuttonHash(codes).slice(1))).toMatchObject({ codes, toldMore: false });
});
