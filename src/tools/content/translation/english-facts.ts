import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { englishFile } from '#lib/facts/translation/translated-files.ts';
import { factsIn } from '#tools/content/content-files.ts';

/** The facts of the English file beside one of another language; nothing where a file is English itself. */
export function factsOfEnglish(file: URL | undefined): unknown {
	const english = file && englishFile(relative('.', fileURLToPath(file)).replaceAll('\\', '/'));
	return english && factsIn(english);
}
