import { countMistakes } from './counts.ts';
import { insideParts } from './inside-parts.ts';
import { lengthMistakes } from './length.ts';
import { linkMistakes } from './links.ts';
import { typedParts } from './typed-parts.ts';
import { outsidersParts } from './outsiders.ts';

/** Mistakes in parts, links and lists. */
export const partsMistakes = [
	...typedParts,
	...insideParts,
	...linkMistakes,
	...countMistakes,
	...lengthMistakes,
	...outsidersParts,
];
