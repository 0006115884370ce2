import { readdirSync } from 'node:fs';

/** The ready packs, as links name them: words of another language stand in files beside theirs. */
export const readyPacks: string[] = readdirSync('content/packs').flatMap(
	(file) => /^([^.]+)\.yaml$/.exec(file)?.[1] ?? [],
);
