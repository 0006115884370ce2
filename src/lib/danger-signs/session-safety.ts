import type { SignsOfGuide } from '#lib/danger-signs/signs-of-guide.ts';
import type { OrganisationFacts } from '#lib/facts/organisation.ts';
import type { SafetyLineFacts } from '#lib/facts/safety-line.ts';

/** All that the leader of a session is told of danger. */
export interface SessionSafety {
	/** The signs that stop it, by whom to call. */
	groups: SignsOfGuide['stop'];
	organisations: ReadonlyMap<string, OrganisationFacts>;
	/** Who is rung in a crisis. */
	crisis: OrganisationFacts[];
	/** Who should ask first, guide by guide. */
	askFirst: { guide: { facts: { title: string } }; lines: string[] }[];
	safetyLines: { name: string; line: SafetyLineFacts }[];
}
