/** The safety line with crisis help, by the name of its file. */
export const CRISIS_LINE = 'crisis';

/** Whether every guide of a topic carries crisis help, on its page and on slips, without naming it. */
export function carriesCrisisHelp(topic: string): boolean {
	return topic === 'mental-wellbeing';
}
