import { isPublicBuild } from '#lib/publish/build-mode.ts';
import type { OrganisationFacts } from '#lib/facts/organisation.ts';

/** Whether the numbers of an organisation may be shown: one that nobody has rung is not given to patients. */
export function showsNumbers({ rung }: Pick<OrganisationFacts, 'rung'>): boolean {
	return !isPublicBuild || rung !== undefined;
}
