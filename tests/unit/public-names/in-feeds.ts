import { readFileSync } from 'node:fs';
import { API_FOLDER } from '#lib/publish/addresses.ts';
import { catalogueFeed } from '#lib/publish/catalogue-feed.ts';
import { guidesFeed } from '#lib/other-systems/guides-feed.ts';
import { withdrawnFeed } from '#lib/publish/withdrawn-feed.ts';
import { TRUSTED_TYPES_POLICY } from '#lib/publish/security-headers.ts';
import { reviewDays, reviewOfGuide, reviewsOfCards } from '#lib/sign-off/reviews.ts';
import { reviewIssues } from '#lib/sign-off/review-issues.ts';
import { words } from '#lib/words/index.ts';
import { aGuide, aSignOff } from '../../helpers/sample-guide.ts';
import { list, type PublicName } from './public-name.ts';

const guide = {
	slug: 'pacing',
	topic: 'work',
	state: 'due' as const,
	facts: aGuide(),
	shown: { dangerSigns: ['chest-pain'] },
};
const cards = reviewsOfCards(
	{
		safetyLines: new Map([['burns', { ...aSignOff, title: 'Burns' }]]),
		routes: new Map([['falls', { ...aSignOff, title: 'Falls' }]]),
		organisations: new Map([['acas', { ...aSignOff, name: 'Acas' }]]),
	},
	'2026-01-10',
);
const reviews = [reviewOfGuide(guide), ...Object.values(cards).flat()];

const readJson = (file: string) =>
	JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown> & {
		scripts: Record<string, string>;
	};
const manifest = readJson('public/manifest.webmanifest');

/** What other programs fetch or run: calendars, phones, servers, and anyone who reads the feed. */
export const inFeeds: PublicName[] = [
	{
		what: 'the fields of /catalogue.json',
		now: catalogueFeed([guide]).guides.flatMap(Object.keys),
		stays: list('code slug title summary topic audience state reviewBy dangerSigns'),
		breaks: 'Whoever reads the feed, and our own search for a code, would find that field missing.',
	},
	{
		what: 'the fields of /api/v1/guides.json',
		now: [
			...Object.keys(guidesFeed.shape),
			...Object.keys(guidesFeed.shape.guides.element.shape).map((name) => `guides.${name}`),
			...Object.keys(guidesFeed.shape.packs.element.shape).map((name) => `packs.${name}`),
		],
		stays: list(`$schema version built site notTheNhs licence snomedCt guides packs
			guides.code guides.slug guides.title guides.summary guides.today guides.topic
			guides.language guides.audience guides.state guides.reviewBy guides.version
			guides.address guides.link guides.conditions guides.dangerSigns
			packs.title packs.codes packs.link`),
		breaks: 'Clinical systems and web sites of others that read it would lose what they show.',
	},
	{
		what: 'where files for other systems stand',
		now: API_FOLDER,
		stays: '/api/v1/',
		breaks: 'Clinical systems and web sites of others would read nothing.',
	},
	{
		what: 'the fields of /withdrawn.json',
		now: JSON.stringify(
			withdrawnFeed(
				[{ slug: 'a', facts: aGuide({ withdrawn: { on: '2026-02-01', why: 'x' } }) }],
				'2026-03-01',
			),
		),
		stays: '{"withdrawn":[{"code":"2917","slug":"a","on":"2026-02-01"}],"made":"2026-03-01"}',
		breaks: 'Devices would keep guides that were taken down.',
	},
	{
		what: 'the names of the days in /about/reviews.ics',
		now: reviewDays(reviews, 'https://keepdoing.example', words.en.reviews).map(
			({ id = '' }) => id,
		),
		stays: list(`review-2917@keepdoing.example review-safetyLines-burns@keepdoing.example
			review-routes-falls@keepdoing.example review-organisations-acas@keepdoing.example`),
		breaks: 'Calendars that follow the file would show each review twice.',
	},
	{
		what: 'the title of the issue for a review',
		now: reviewIssues(reviews, []).map(({ title }) => title),
		stays: ['Check due by 2028-01-10: A made-up guide [2917]'],
		breaks: 'The daily job would not know its own issues, and open each of them again.',
	},
	{
		what: 'the site as phones know it that put it on their home screen',
		now: ['id', 'start_url', 'scope'].map((name) => `${name} ${String(manifest[name])}`),
		stays: ['id /', 'start_url /', 'scope /'],
		breaks: 'A phone would take the site for another one, and show it twice.',
	},
	{
		what: 'the policy for the worker’s address, in the security header',
		now: TRUSTED_TYPES_POLICY,
		stays: 'keep-doing',
		breaks: 'On a server with yesterday’s header no guide could be kept.',
	},
	{
		what: 'the commands',
		now: Object.keys(readJson('package.json').scripts),
		stays: list(
			'start test test:full dev build new-guide check-content reviews-due public-ready bench',
		),
		breaks: 'What the pages, the workflows and people’s own notes say to type would not run.',
	},
];
