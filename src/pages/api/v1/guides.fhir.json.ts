import type { APIContext } from 'astro';
import { guidesForOthers } from '#catalogue/feed.ts';
import { fhirBundle } from '#lib/other-systems/fhir-bundle.ts';

/** Every guide that may be handed over, as one Bundle of FHIR R4. */
export function GET({ site }: APIContext): Response {
	return Response.json(fhirBundle(guidesForOthers(String(site))));
}
