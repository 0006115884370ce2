import type { Problem } from '#lib/checks/problem.ts';
import type { Mistake } from './mistake.ts';
import { againstSafety } from './against-safety.ts';
import { beginnersMistakes } from './beginners.ts';
import { carelessFacts, carelessHints, carelessMistakes } from './careless.ts';
import { codeMistakes } from './code.ts';
import { factsMistakes } from './facts/index.ts';
import { leftOverMistakes, namedMistakes } from './left-overs.ts';
import { movesMistakes } from './moves.ts';
import { newcomersHints, newcomersMistakes } from './newcomers.ts';
import { outsidersMistakes } from './outsiders.ts';
import { partsMistakes } from './parts/index.ts';
import { signsInGuides } from './signs-in-guides/index.ts';
import { loudMistakes, pastedMistakes } from './pasted.ts';
import { staleMistakes, unsafeMistakes } from './unsafe.ts';
import { unsourcedMistakes } from './unsourced.ts';
import { wordsMistakes } from './words.ts';

/** Every planted mistake: of what kind it is, and whether its answer has to be mended or thought about. */
export const plantedMistakes: [kind: string, mistakes: Mistake[], level: Problem['level']][] = [
	['in the facts', factsMistakes, 'error'],
	['that MDX takes for code', codeMistakes, 'error'],
	['in danger signs', signsInGuides, 'error'],
	['in parts, links and lists', partsMistakes, 'error'],
	['of a beginner', beginnersMistakes, 'error'],
	['of a tired author', carelessMistakes, 'error'],
	['of a tired author, in the file', carelessFacts, 'error'],
	['of a tired author, to think about', carelessHints, 'warning'],
	['of a newcomer', newcomersMistakes, 'error'],
	['of a newcomer, to think about', newcomersHints, 'warning'],
	['of somebody from outside', outsidersMistakes, 'error'],
	['left over from writing', leftOverMistakes, 'error'],
	['of Word', pastedMistakes, 'error'],
	['of a keyboard', loudMistakes, 'warning'],
	['against what safety lines and signs say', againstSafety, 'error'],
	['that may harm', unsafeMistakes, 'error'],
	['in moves that somebody may not make', movesMistakes, 'error'],
	['that will be untrue', staleMistakes, 'warning'],
	['that no source bears out', unsourcedMistakes, 'warning'],
	['that names somebody', namedMistakes, 'warning'],
	['in how it reads', wordsMistakes, 'warning'],
];
