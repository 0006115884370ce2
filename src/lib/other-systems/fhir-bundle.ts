import {
	feedAddress,
	SNOMED_CT,
	type FeedGuideV1,
	type GuidesFeed,
} from '#lib/other-systems/guides-feed.ts';

/** A resource of FHIR R4, as plain values. */
type Resource = Record<string, unknown> & { resourceType: string };

/** A day as FHIR's `instant`: content has days, so the time is the first of that day. */
const instant = (day: string) => `${day}T00:00:00Z`;

/**
 * `/api/v1/guides.fhir.json`: the feed once more, as one FHIR R4 `collection` Bundle of `DocumentReference`. It is a file, not a
 * FHIR server: nothing can be searched for or asked for alone. A draft is `preliminary`. Guides past their check date
 * are left out, for they are not to be handed over. Its form may grow, as that of the feed.
 */
export function fhirBundle({ guides, built, site }: GuidesFeed): Resource {
	return {
		resourceType: 'Bundle',
		id: 'keep-doing-guides',
		type: 'collection',
		timestamp: instant(built),
		entry: guides
			.filter(({ state }) => state !== 'overdue')
			.map((guide) => ({
				// FHIR wants an address that ends like the resource's own name; nothing stands there.
				fullUrl: feedAddress(`DocumentReference/${guide.code}`, site),
				resource: documentReference(guide, site),
			})),
	};
}

function documentReference(guide: FeedGuideV1, site: string): Resource {
	const { code, title, summary, topic, state, version, address, conditions } = guide;
	return {
		resourceType: 'DocumentReference',
		id: code,
		language: 'en-GB',
		masterIdentifier: { system: new URL('/g/', site).href, value: code },
		status: 'current',
		docStatus: state === 'draft' ? 'preliminary' : 'final',
		type: { text: 'Self-management guide for patients and carers' },
		category: [
			{ text: topic },
			...conditions.map(({ plain, snomedCt }) => ({
				coding: snomedCt.map(({ id, term }) => ({ system: SNOMED_CT, code: id, display: term })),
				text: plain,
			})),
		].map(withoutEmpty),
		date: instant(version),
		description: summary,
		content: [{ attachment: { contentType: 'text/html', language: 'en-GB', url: address, title } }],
	};
}

/** FHIR forbids empty lists: a condition may have no number of SNOMED CT. */
function withoutEmpty<Value extends object>(value: Value): Partial<Value> {
	return Object.fromEntries(
		Object.entries(value).filter(([, inside]) => !Array.isArray(inside) || inside.length > 0),
	) as Partial<Value>;
}
