import { fetchJson } from '#browser/fetch/fetch-json.ts';
import type { Desk } from '#lib/write/desk.ts';

/** What a guide is checked by, of the same build as the form: with the rules of another, a right guide could look wrong. */
export function fetchDesk(stamp: string | undefined): Promise<Desk> {
	return fetchJson<Desk>('/desk.json', ({ guides }) => Array.isArray(guides), { stamp });
}
