import { addYears } from '#lib/text/dates.ts';
import type { Audience } from '#lib/facts/guide-facts.ts';
import { BLANK, templateBody } from '#lib/write/template-body.ts';

interface NewGuide {
	title: string;
	audience: Audience[];
	/** The day it is begun, year first. */
	today: string;
}

/**
 * The name of the folder of a guide: `'Stairs & steps'` gives `'stairs-and-steps'`. Written here because
 * it becomes a public address, which no new version of a library may change, and because
 * `@sindresorhus/slugify` would bring “Write a guide” 9 kB packed.
 */
export function folderNameOf(title: string): string {
	const plain = title
		.toLowerCase()
		.normalize('NFD')
		.replaceAll(/[\u0300-\u036F'’]/g, '');
	return plain
		.replaceAll('&', ' and ')
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
}

/** A guide in which every line says what belongs there. */
export function newGuideText(guide: NewGuide): string {
	return `${facts(guide)}\n${templateBody}`;
}

const facts = ({ title, audience, today }: NewGuide) => `---
# The facts. Lines that begin with # are notes to you: take them out if you like.
# Put quotation marks round any text that holds a colon.
title: ${JSON.stringify(title)}
summary: ${BLANK} one sentence of 160 letters at most
opening: >-
  ${BLANK} first sentence: the reader's own problem, in their words.
  ${BLANK} second sentence: what will be better by the end.
# It is printed on slips: one action, 120 letters at most, safe if it is the only line someone reads.
today: ${BLANK} the one thing to do today
# What people really type or say. Six or more.
readersWords:
  - ${BLANK} a phrase
  - ${BLANK} another phrase
  - ${BLANK} a third phrase
  - ${BLANK} a fourth phrase
  - ${BLANK} a fifth phrase
  - ${BLANK} a sixth phrase
audience: [${audience.join(', ')}]
# Names from conditions.yaml, with commas between them.
conditions: []
checkFirst:
  # The danger signs that stop this, by name from danger-signs/: five at most, with commas between them.
  stop: [${BLANK} a sign]
  # Each line completes "Ask before you try this if …". Four at most.
  askFirst:
    - you ${BLANK} who should ask first
  # The other danger signs, for When to get help.
  watch: []
  # Names of files in safety-lines/, with commas between them.
  safetyLines: []
clinician:
  tenSeconds: ${BLANK} a sentence that a doctor or nurse can say as it stands
  oneMinute: >-
    ${BLANK} about 100 words that a doctor or nurse can say as they stand
  teachBack: ${BLANK} one question that shows what was understood, such as Show me where your feet will be
  referInstead: ${BLANK} when to refer to an occupational therapist instead
# The folder names of two guides or more to read next, with commas between them.
related: [${BLANK} a guide, ${BLANK} another guide]
# Three or more. read is live, stored copy, or reported by and a name.
sources:
${[1, 2, 3].map(source).join('\n')}
# Each main claim. grade is strong, some, practice wisdom or studies disagree.
evidence:
  - claim: ${BLANK} what you claim, in one sentence
    grade: practice wisdom
    # The numbers of its sources, counted from 1 in the list above.
    sources: [1, 2, 3]
written:
  on: ${today}
  by:
    - name: ${BLANK} your name
      profession: ${BLANK} such as occupational therapist
      # Your number on the HCPC register. Take the line out if you have none.
      hcpc: ${BLANK} OT and figures
# Leave this: a registered occupational therapist who did not write the guide fills it.
checked: []
reviewBy: ${addYears(today, 1)}
changes:
  - on: ${today}
    what: First written.
---
`;

const source = (number: number) => `  - publisher: ${BLANK} who published source ${number}
    title: ${BLANK} the title of the page
    url: https://example.org/${BLANK}
    year: no date
    supports: ${BLANK} what in the guide rests on it
    read: live`;
