import { z } from 'zod';
import { check, day, sentence, written } from '#lib/facts/sign-off-fields.ts';

/**
 * One check of translated words against the English ones, by somebody who reads both languages. No register tells who
 * does, so it has no number.
 */
const wordsCheck = check.omit({ hcpc: true }).extend({ role: sentence(80) });

export type WordsCheck = z.infer<typeof wordsCheck>;

/** Every check of the words of one file; none until somebody else than the translator has read them. */
export const wordsChecks = z.array(wordsCheck).default([]);

/** Who translated something, when; and of a guide the day of the last change in the English that they had before them. */
export const translated = { guides: written.extend({ of: day }), others: written };
