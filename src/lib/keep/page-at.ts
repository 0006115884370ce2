import { plainPath } from '#lib/keep/gone-copy.ts';
import { isWholePage } from '#lib/keep/kept-copy.ts';

const OWN_PATH = /<link rel="canonical" href="https?:\/\/[^"/]+([^"]*)"/;

/**
 * Whether this is the whole page of ours that stands at a path, by the address that it gives itself. A host may answer with another
 * page of ours, such as the front door or the one that says that there is none, and with 200: that tells nothing of what is kept.
 */
export function isPageAt(html: string, path: string): boolean {
	return isWholePage(html) && OWN_PATH.exec(html)?.[1] === plainPath(path);
}
