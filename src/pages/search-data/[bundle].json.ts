import { sentSearch } from '#catalogue/lists.ts';

export function getStaticPaths() {
	return sentSearch.bundles.map((guides, at) => ({
		params: { bundle: String(at) },
		props: { guides },
	}));
}

/** One bundle of like guides, for a search that may find them: none while guides are few. */
export function GET({ props }: { props: object }): Response {
	return Response.json('guides' in props ? props.guides : {});
}
