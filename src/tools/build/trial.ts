import { z } from 'zod';

/** The variable that holds, as JSON, what a test or the bench changes about a build. */
export const TRIAL = 'KEEP_DOING_TRIAL';

const trialSettings = z.strictObject({
	/** The day on which the site is built, whatever day it is. */
	day: z.iso.date().optional(),
	/** Lets guides have codes of seven figures: there are fewer than 700 of four. */
	longCodes: z.boolean().optional(),
});

export type Trial = z.infer<typeof trialSettings>;

/**
 * What is tried in this build: nothing, as a rule. A site for patients must never think itself younger
 * than it is, nor hold a code that is not ours, so a build of one refuses it.
 */
export function readTrial(env: NodeJS.ProcessEnv): Trial {
	const text = env[TRIAL];
	if (!text) return {};
	if (env['KEEP_DOING_PUBLIC'] === '1')
		throw new Error(`${TRIAL} is for tests. A site for patients is built without it.`);
	return trialSettings.parse(JSON.parse(text));
}
