import type { Library } from '#lib/checks/library.ts';
import type { Problem } from '#lib/checks/problem.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';

/** One promise to our readers, and what breaks it in a guide. */
export type Check = (guide: GuideFile, library: Library) => Problem[];
