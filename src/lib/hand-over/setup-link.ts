/** Version 1 was kept on computers only, and held the practice's name and numbers. */
export const SETUP_VERSION = 2;
/** Of favourites, and of packs of its own: more would push the ready packs out of sight. */
export const MOST_OWN = 12;

const SETUP = '#setup=';

/** The link that puts a practice's set-up into the picker. It stands after `#`, so that no server learns it. */
export function setupLink(json: string, site: string): string {
	const bytes = [...new TextEncoder().encode(json)].map((byte) => String.fromCharCode(byte));
	// As in RFC 4648, section 5: mail and messages leave these letters alone.
	const letters = btoa(bytes.join(''))
		.replaceAll('+', '-')
		.replaceAll('/', '_')
		.replaceAll('=', '');
	return new URL(`/recommend/${SETUP}${letters}`, site).href;
}

/** The text of the set-up in such a link's fragment; nothing where it holds none, and `''` where it cannot be read. */
export function setupIn(hash: string): string | undefined {
	if (!hash.startsWith(SETUP)) return undefined;
	try {
		const letters = hash.slice(SETUP.length).replaceAll('-', '+').replaceAll('_', '/');
		const bytes = Uint8Array.from(atob(letters), (letter) => letter.charCodeAt(0));
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return '';
	}
}
