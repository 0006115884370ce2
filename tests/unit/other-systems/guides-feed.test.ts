import { describe, expect, test } from 'vitest';
import { feedOfGuides, type GuideForFeed } from '#lib/other-systems/feed-of-guides.ts';
import { fhirBundle } from '#lib/other-systems/fhir-bundle.ts';
import { guidesFeedSchema } from '#lib/other-systems/guides-feed.ts';
import { FhirValidator } from '../../helpers/fhir-validator.ts';
import { aGuide } from '../../helpers/sample-guide.ts';

const site = 'https://keepdoing.example';
const osteoarthritis = {
	plain: 'worn joints',
	snomed: [{ id: '396275006', term: 'Osteoarthritis', source: 'a list' }],
};
const guide = (code: string, state: GuideForFeed['state']): GuideForFeed => ({
	slug: `guide-${code}`,
	topic: 'work',
	state,
	facts: aGuide({ code }),
	shown: { dangerSigns: ['chest-pain'] },
	conditions: [osteoarthritis, { plain: 'something without a number', snomed: [] }],
});
const feed = feedOfGuides(
	[
		guide('2917', 'draft'),
		guide('3425', 'checked'),
		guide('3864', 'due'),
		guide('4592', 'overdue'),
		guide('5618', 'withdrawn'),
	],
	{
		site,
		builtOn: '2026-11-28',
		notTheNhs: 'Not the NHS.',
		packs: [{ title: 'Two', codes: ['2917', '3425'] }],
	},
);

/** What a file would hold: fields without a value are not there. */
const copyOf = (value: object) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>;

test('the feed names each offered guide, and leaves out one that was taken down', () => {
	expect(feed.guides.map(({ code }) => code)).toEqual(['2917', '3425', '3864', '4592']);
	expect(feed.guides[0]).toMatchObject({
		address: `${site}/guides/guide-2917/`,
		link: `${site}/r/#2917`,
		state: 'draft',
		conditions: [
			{ plain: 'worn joints', snomedCt: [{ id: '396275006', term: 'Osteoarthritis' }] },
			{ plain: 'something without a number', snomedCt: [] },
		],
	});
	expect(feed.packs).toEqual([
		{ title: 'Two', codes: ['2917', '3425'], link: `${site}/r/#2917-3425` },
	]);
});

test('it says that SNOMED CT needs a licence of whoever uses it', () => {
	expect(feed.snomedCt.licence).toContain('needs a licence of their own');
});

test('what does not fit its schema stops the build', () => {
	const wrong = guide('2918', 'draft');
	expect(() =>
		feedOfGuides([wrong], { site, builtOn: '2026-11-28', notTheNhs: '', packs: [] }),
	).toThrow(/code/);
});

describe('by programs of others', () => {
	const { ajv } = new FhirValidator();
	const isFeed = ajv.compile(guidesFeedSchema(site));

	test('the published schema takes the feed', () => {
		expect(isFeed(feed), JSON.stringify(isFeed.errors)).toBe(true);
	});

	test.each([
		['a field that is missing', { ...feed, guides: [{ ...feed.guides[0], code: undefined }] }],
		['a field that is not known', { ...feed, patients: [] }],
		['another version', { ...feed, version: '2' }],
		['a state of no kind', { ...feed, guides: [{ ...feed.guides[0], state: 'good' }] }],
	])('and refuses %s', (_, wrong) => {
		expect(isFeed(copyOf(wrong))).toBe(false);
	});
});

/*
 * HL7's own JSON Schema of FHIR R4 (4.0): names, types, lists and required fields of the base structure. It knows no
 * profile, no invariant, no binding to a list of codes, and no server, and of required fields only those that are not
 * plain values: the rest is not checked, but for the status below.
 */
describe('by the JSON Schema of FHIR R4', () => {
	const validator = new FhirValidator();
	const bundle = fhirBundle(feed) as ReturnType<typeof fhirBundle> & {
		entry: { fullUrl: string; resource: Record<string, unknown> }[];
	};
	const first = bundle.entry[0];

	test('the Bundle, and each DocumentReference in it, have the base structure', () => {
		expect(validator.validate(bundle)).toEqual([]);
		for (const { resource } of bundle.entry) expect(validator.validate(resource)).toEqual([]);
	});

	test.each([
		['with a status in a list', { ...first?.resource, status: ['current'] }],
		['with a field that is not FHIR', { ...first?.resource, code: '2917' }],
		['with a day in place of an instant', { ...first?.resource, date: '2026-11-28' }],
		['with no content', { ...first?.resource, content: undefined }],
	])('a DocumentReference %s is refused', (_, wrong) => {
		expect(validator.validate(copyOf(wrong))).not.toEqual([]);
	});

	test('a draft is preliminary, and what is past its check date is left out', () => {
		expect(bundle.type).toBe('collection');
		expect(bundle.entry.map(({ resource }) => resource.status)).toEqual(Array(3).fill('current'));
		expect(bundle.entry.map(({ resource }) => [resource.id, resource.docStatus])).toEqual([
			['2917', 'preliminary'],
			['3425', 'final'],
			['3864', 'final'],
		]);
	});

	test('each entry stands once, under an address that ends like its own name', () => {
		const addresses = bundle.entry.map(({ fullUrl }) => fullUrl);
		expect(new Set(addresses).size).toBe(addresses.length);
		for (const { fullUrl, resource } of bundle.entry)
			expect(fullUrl.endsWith(`/${String(resource.resourceType)}/${String(resource.id)}`)).toBe(
				true,
			);
	});

	test('no list in it is empty, as FHIR wants', () => {
		expect(JSON.stringify(bundle)).not.toMatch(/\[\]|""|null/);
	});
});
