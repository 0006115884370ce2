import { signsSayAboutWhom } from '#lib/checks/signs/about-whom-signs.ts';
import { conditionsBringTheirSigns } from '#lib/checks/signs/condition-signs.ts';
import { leftOutSignsHaveNoMatter } from '#lib/checks/signs/left-out-matter.ts';
import { setsAreWhole } from '#lib/checks/signs/alongside-signs.ts';
import { standInsHold } from '#lib/checks/signs/stand-in-signs.ts';
import { levelsAreSigns } from '#lib/checks/signs/own-levels.ts';
import { dangersAreNotWaitedOut } from '#lib/checks/signs/waited-out.ts';
import { signsAreNamedOnce, signsInWordsAreListed } from '#lib/checks/signs/named-once.ts';
import { signsAreNotReworded } from '#lib/checks/signs/reworded-signs.ts';
import { standingLinesSendToHelp } from '#lib/checks/signs/standing-lines.ts';
import type { Check } from '#lib/checks/check.ts';

/** What is promised of danger signs: each named once, shown where it may come, and said at no other level. */
export const signChecks = {
	signsSayAboutWhom,
	conditionsBringTheirSigns,
	leftOutSignsHaveNoMatter,
	setsAreWhole,
	standInsHold,
	levelsAreSigns,
	dangersAreNotWaitedOut,
	signsAreNamedOnce,
	signsInWordsAreListed,
	signsAreNotReworded,
	factsSendToHelp: standingLinesSendToHelp,
} satisfies Record<string, Check>;
