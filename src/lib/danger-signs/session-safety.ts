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
	/** What each person reads at the door: who should ask first, and the signs of every guide of the session. */
	asked: { lines: string[]; groups: SignsOfGuide['stop'] };
	safetyLines: { name: string; line: SafetyLineFacts }[];
}
