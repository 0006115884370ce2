import { colours } from './checks/colours.ts';
import { engines } from './checks/engines.ts';
import { focus } from './checks/focus.ts';
import { html } from './checks/html.ts';
import { keyboard } from './checks/keyboard.ts';
import { meaning } from './checks/meaning.ts';
import { motion } from './checks/motion.ts';
import { outline } from './checks/outline.ts';
import { paper } from './checks/paper.ts';
import { press } from './checks/press.ts';
import { reflow } from './checks/reflow.ts';
import { targets } from './checks/targets.ts';
import { withoutScript } from './checks/without-script.ts';
import type { Visit } from './visit.ts';

/** One promise, asked of a page: every fault it finds there, in words. */
export type Check = (visit: Visit) => Promise<string[]>;

/** Every check, in an order in which the cheapest comes first. */
export const checks: Record<string, Check> = {
	html,
	outline,
	...meaning,
	'without script': withoutScript,
	...engines,
	colours,
	targets,
	reflow,
	motion,
	keyboard,
	focus,
	paper,
	press,
};
