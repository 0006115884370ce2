import { sectionIds } from '#lib/guide/section-ids.ts';
import { readRecommendation, recommendationLink } from '#lib/hand-over/recommendation.ts';
import { pickerLink, readPickerLink } from '#lib/hand-over/picker-link.ts';
import { setupIn, setupLink } from '#lib/hand-over/setup-link.ts';
import { guideAddress, sharePicture, topicAddress } from '#lib/publish/addresses.ts';
import { askedHash } from '#browser/search/search-address.ts';
import { foundIn, list, pathsIn, type PublicName } from './public-name.ts';

const SITE = 'https://keepdoing.example';
const codes = ['2917', '3425'];

/** What stands on paper, in records, in messages, in bookmarks and on other sites. */
export const inAddresses: PublicName[] = [
	{
		what: 'the pages',
		now: pathsIn('src/pages/**', 'src/pages/', /(?:\/index)?\.(?:astro|ts)$/).map((page) =>
			page.replace('[...lang]/', ''),
		),
		stays: list(`404 [page] about/reviews about/reviews.ics catalogue.json check-a-guide
			check-a-guide/[guide] check-a-guide/danger-signs
			check-a-guide/safety-lines-and-contacts for-authors for-carers g/[code]
			guides guides/[guide] offline plan poster r recommend search slips/[code] something-wrong
			topics/[topic] urgent-help worksheets worksheets/[worksheet] write-a-guide withdrawn.json
			api/v1/guides.json api/v1/guides.fhir.json api/v1/guides.schema.json infobutton texts
			pointing-cards show-the-difference sessions sessions/[session] teaching-cards easy-read-guides`),
		breaks: 'Links on slips, posters, in records and bookmarks would lead to nothing.',
	},
	{
		what: 'the standing pages',
		now: pathsIn('content/pages/*/en.mdx', 'content/pages/', /\/en\.mdx$/),
		stays: list(`about accessibility for-practice-teams hazard-log how-we-write
			occupational-therapists privacy publishing ready-for-a-visit urgent-help in-your-system
			pointing-cards show-the-difference what-an-ot-adds`),
		breaks: 'Links to the page from other sites and from our own header would lead to nothing.',
	},
	{
		what: 'the worksheets',
		now: foundIn('src/lib/worksheet/worksheet-facts.ts', /\bname: '([a-z-]+)'/g),
		stays: list(`energy-week everyday-life heights how-was-it if-i-fall medicine-times mood-week
			return-to-work sleep-diary small-steps walk-round`),
		breaks:
			'A link on paper to the worksheet would fail, and what a device kept of it not be found.',
	},
	{
		what: 'a guide’s page',
		now: [guideAddress('pacing', 'en'), topicAddress('work', 'en'), sharePicture('pacing')],
		stays: list('/guides/pacing/ /topics/work/ /share/pacing.jpg'),
		breaks: 'Shared links and bookmarks would lead to nothing, or show no picture.',
	},
	{
		what: 'the places on a guide’s page',
		now: Object.values(sectionIds),
		stays: list(`check-first try-this-first for-the-helper get-help if-not-worked sources`),
		breaks: 'A link into the page would open at its top.',
	},
	{
		what: 'the link that a clinician hands over',
		now: recommendationLink({ codes, isLarge: true, language: 'cy' }, SITE),
		stays: `${SITE}/r/#2917-3425.cy.lp`,
		breaks: 'QR squares on paper, links in text messages and in records would open no list.',
	},
	{
		what: 'what such a link may ask for',
		now: `unknown: ${readRecommendation('#2917.cy.en.lp.er').unknown.join()}`,
		stays: 'unknown: ',
		breaks: 'A reader would be told that their link holds something unknown.',
	},
	{
		what: 'the links that open the picker',
		now: [
			...['#q=copd', '#pack=falls', '#snomed=13645005', '#2917-3425'].map((hash) =>
				JSON.stringify(readPickerLink(hash)),
			),
			pickerLink(codes, '', SITE),
			pickerLink([], 'low mood', SITE),
		],
		stays: [
			'{"kind":"words","words":"copd"}',
			'{"kind":"pack","name":"falls"}',
			'{"kind":"snomed","id":"13645005"}',
			'{"kind":"codes","codes":["2917","3425"]}',
			`${SITE}/recommend/#2917-3425`,
			`${SITE}/recommend/#q=low%20mood`,
		],
		breaks: 'Links that practices put in their clinical systems would open an empty picker.',
	},
	{
		what: 'the packs that such a link may name',
		now: pathsIn('content/packs/*.yaml', 'content/packs/', /\.yaml$/),
		stays: list(`breathless falls-first-talk for-a-carer help-with-medicines home-from-hospital
			housebound low-mood off-work-body off-work-mind`),
		breaks: 'Links that practices put in their clinical systems would open an empty picker.',
	},
	{
		what: 'the group sessions',
		now: pathsIn('content/sessions/*.yaml', 'content/sessions/', /\.yaml$/),
		stays: list('getting-going-again saving-energy staying-steady'),
		breaks: 'The address at the foot of each printed sheet would lead to nothing.',
	},
	{
		what: 'the link that holds a practice’s set-up',
		now: [setupLink('{"version":2}', SITE), setupIn('#setup=eyJ2ZXJzaW9uIjoyfQ') ?? ''],
		stays: [`${SITE}/recommend/#setup=eyJ2ZXJzaW9uIjoyfQ`, '{"version":2}'],
		breaks: 'The link that a practice manager gave to everybody would set up nothing.',
	},
	{
		what: 'a search in a link',
		now: askedHash({ query: 'my knee', keepsSpelling: true }),
		stays: '#q=my%20knee&as=typed',
		breaks: 'Links to a search, from our own 404 page and from other sites, would find nothing.',
	},
];
