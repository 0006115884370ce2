import { dateMistakes } from './dates.ts';
import { nameMistakes } from './names.ts';
import { outsidersFacts } from './outsiders.ts';
import { placeMistakes } from './places.ts';
import { shapeMistakes } from './shapes.ts';
import { sourceMistakes } from './sources.ts';
import { typingMistakes } from './typing.ts';

/** Mistakes in the facts above the words. */
export const factsMistakes = [
	...typingMistakes,
	...shapeMistakes,
	...nameMistakes,
	...dateMistakes,
	...sourceMistakes,
	...placeMistakes,
	...outsidersFacts,
];
