/** A search as the address holds it, after `#`: no host ever sees it. */
export interface Asked {
	query: string;
	/** The reader wants their own spelling. */
	keepsSpelling: boolean;
}

/*
 * The form is public: other pages and slips may link to `/search/#q=TEXT`. `&as=typed` at the end
 * keeps the reader's spelling. Neither may change.
 */
const FORM = /^#q=(.*?)(&as=typed)?$/s;

/** What the address asks for: nothing where it asks for nothing. */
export function readAsked(hash: string): Asked {
	const [, text = '', asTyped] = FORM.exec(hash) ?? [];
	return { query: decoded(text), keepsSpelling: asTyped !== undefined };
}

/** Whether what stands after `#` names a place on the page, and asks nothing. */
export function isPlace(hash: string): boolean {
	return hash !== '' && !hash.startsWith('#q=');
}

/** The part of the address that asks. */
export function askedHash({ query, keepsSpelling }: Asked): string {
	return query ? `#q=${encodeURIComponent(query)}${keepsSpelling ? '&as=typed' : ''}` : '';
}

/** Puts a search in the address in place of the one before it, or takes it out of address and history. */
export function putAsked(asked: Asked | undefined): void {
	const hash = asked ? askedHash(asked) : '';
	if (location.hash === hash) return;
	// Older Safari throws where a page rewrites its address too often. An answer never waits for that.
	try {
		history.replaceState(null, '', location.pathname + hash);
	} catch {
		// The address keeps an older query; the next one puts it right.
	}
}

/** Half-typed percent signs stand for themselves. */
function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
