import { cpSync, existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OtherLanguage } from '#lib/text/languages.ts';
import { stop } from '#tools/steps.ts';

/**
 * Puts the pages of another language, which a build of their own made in a folder, into the site: those under its
 * name, and the files that they need. All else that this build made stands once, and is the English one's.
 */
export function joinLanguage(site: string, made: string, language: OtherLanguage): void {
	refuseOtherFiles(site, made);
	for (const folder of [language, FILES])
		cpSync(join(made, folder), join(site, folder), { recursive: true });
}

const FILES = '_astro';

/** A file is named by the short hash of what is in it. Should two ever have one name, pages would get the wrong one. */
function refuseOtherFiles(site: string, made: string): void {
	const bytesOf = (folder: string, file: string) => readFileSync(join(folder, FILES, file));
	const wrong = globSync('*', { cwd: join(made, FILES) }).find(
		(file) =>
			existsSync(join(site, FILES, file)) && !bytesOf(site, file).equals(bytesOf(made, file)),
	);
	if (wrong !== undefined)
		stop(
			`Two builds made another file under one name, ${FILES}/${wrong}. Change any word, and build again.`,
		);
}
