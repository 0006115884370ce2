/** The safety line with crisis help, by the name of its file: it hangs under every sign that names suicide. */
export const CRISIS_LINE = 'crisis';

/** Who is rung in a crisis, by the name of the file in content/organisations: anyone, and Northern Ireland's own. */
export const CRISIS_CONTACTS = ['samaritans', 'lifeline-ni'];

/** Numbers that stand in no organisation's file: ambulance, NHS 111, police, and 999 by textphone. Whoever adds one adds it to tests/content/emergency-numbers.test.ts too. */
export const EMERGENCY_NUMBERS = ['999', '111', '101', '18000'];
