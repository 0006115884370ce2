/** The safety line with crisis help, by the name of its file: it hangs under every sign that names suicide. */
export const CRISIS_LINE = 'crisis';

/** The safety line with the ways to reach 999 without speaking or hearing: Urgent help has it, and a slip in large print. */
export const WITHOUT_VOICE_LINE = 'cannot-speak-or-hear';

/** Whom to reach in a crisis, by the name of the file in content/organisations: anyone, Northern Ireland's own, and by text for who cannot speak. */
export const CRISIS_CONTACTS = ['samaritans', 'lifeline-ni', 'shout'];

/** Numbers that stand in no organisation's file: ambulance, NHS 111, police, and 999 by textphone. Whoever adds one adds it to tests/content/emergency-numbers.test.ts too. */
export const EMERGENCY_NUMBERS = ['999', '111', '101', '18000'];
