import { z } from 'zod';
import { audiences } from '#lib/facts/guide-facts.ts';
import { isCode } from '#lib/facts/codes.ts';
import { API_FOLDER } from '#lib/publish/addresses.ts';

const day = z.iso.date();
const code = z
	.string()
	.regex(/^[1-9]{4}$/)
	.refine(isCode);

/** SNOMED CT, as FHIR names it. */
export const SNOMED_CT = 'http://snomed.info/sct';

const concept = z
	.strictObject({ id: z.string().regex(/^\d{6,18}$/), term: z.string() })
	.describe('A concept of SNOMED CT. To use it you need a licence: see snomedCt.');

const feedGuide = z.strictObject({
	code: code.describe('Four figures, given once and never to another guide.'),
	slug: z.string(),
	title: z.string(),
	summary: z.string(),
	today: z.string().describe('The one thing to do today. It is safe read alone.'),
	topic: z.string(),
	language: z.string(),
	audience: z.array(z.enum(audiences)),
	state: z
		.enum(['draft', 'checked', 'due', 'overdue'])
		.describe(
			'As it was on the day "built". Draft: no occupational therapist has checked it, so it is not for patients. Overdue: do not hand it over.',
		),
	reviewBy: day.describe('From this day on it counts as overdue.'),
	version: day.describe('The day of the last change to its words.'),
	address: z.url().describe('Its page.'),
	link: z.url().describe('What to hand to a patient. The code after # is sent to no server.'),
	conditions: z.array(z.strictObject({ plain: z.string(), snomedCt: z.array(concept) })),
	dangerSigns: z.array(z.string()).describe('Names of our danger signs that its page shows.'),
});

/**
 * `/api/v1/guides.json`: every offered guide and ready pack for other systems. Its schema is published beside it. In
 * version 1 fields may be added; none is ever renamed, moved or taken away, and none changes its meaning.
 */
export const guidesFeed = z.strictObject({
	$schema: z.url(),
	version: z.literal('1'),
	built: day,
	site: z.url(),
	notTheNhs: z.string(),
	licence: z.strictObject({ name: z.string(), address: z.url(), say: z.string() }),
	snomedCt: z.strictObject({ system: z.literal(SNOMED_CT), licence: z.string(), address: z.url() }),
	guides: z.array(feedGuide),
	packs: z.array(z.strictObject({ title: z.string(), codes: z.array(code), link: z.url() })),
});

export type GuidesFeed = z.infer<typeof guidesFeed>;
export type FeedGuideV1 = z.infer<typeof feedGuide>;

/** The published schema of the feed, as JSON Schema. */
export function guidesFeedSchema(site: string): object {
	return {
		...z.toJSONSchema(guidesFeed, { target: 'draft-7' }),
		$id: feedAddress('guides.schema.json', site),
		title: 'Guides of Keep Doing, version 1',
	};
}

/** The whole address of a file for other systems. */
export function feedAddress(file: string, site: string): string {
	return new URL(API_FOLDER + file, site).href;
}
