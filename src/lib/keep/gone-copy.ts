const CODE = /<article [^>]*data-guide="?(\d{4})/;

/**
 * Whether a kept copy is of a guide that patients may have no longer, or of a list that holds one. It goes by the code that
 * stands in the copy, which a guide keeps whatever its folder is called, and by its address as a server reads it:
 * the same page answers at `/guides/pacing/`, `/guides/p%61cing/` and, behind nginx, at `/guides//pacing/`.
 */
export function isGone(
	{ url, html }: { url: string; html: string },
	withdrawn: readonly { code: string; slug: string }[],
): boolean {
	const { pathname, search } = new URL(url);
	const path = plainPath(pathname);
	const codes = [...decoded(search).slice(1).split('-'), CODE.exec(html)?.[1]];
	return withdrawn.some(
		({ slug, code }) => path.endsWith(`/guides/${slug}/`) || codes.includes(code),
	);
}

/** A path as a server reads it: `'/guides//p%61cing/'` is `'/guides/pacing/'`. */
export const plainPath = (path: string): string => decoded(path).replaceAll(/\/{2,}/g, '/');

/** A part of an address in plain letters, or as it stands where it cannot be read. */
function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
