import { file, glob, type Loader } from 'astro/loaders';
import { yamlMistakes } from '#lib/checks/facts/yaml-mistakes.ts';
import { faultsOfSigns } from '#lib/checks/words/seen-signs.ts';
import { contentFolders } from '#lib/facts/content-folders.ts';
import { readFactsFile } from '#lib/facts/read-facts.ts';
import type { schemas } from '#lib/facts/schemas.ts';
import { textOf } from './content-files.ts';

type Facts = Record<string, unknown>;

interface Entry {
	id: string;
	filePath?: string;
}

/**
 * Loads a kind of content as Astro does, words and all, but takes its facts from our own reader. Guides come with
 * those of their checked texts.
 */
export function factsLoader(kind: keyof typeof schemas): Loader {
	const [folder, ...rest] = contentFolders[kind].split('/');
	const base = `content/${folder}`;
	// A file straight in `content/` holds many entries, each under its name.
	if (rest.length === 0)
		return file(base, { parser: (text) => factsOf(base, text) as Record<string, Facts> });
	const patterns = kind === 'guides' ? [kind, 'checkedTexts' as const] : [kind];
	const files = glob({
		base,
		pattern: patterns.map((one) => contentFolders[one].replace(`${folder}/`, '')),
	});
	return {
		...files,
		load: (context) => {
			// Astro reads a file again only if it changed, but its facts depend on our reader and schema too.
			context.store.clear();
			const parseOurs = <Data extends Facts>({ id, filePath = '' }: Entry): Promise<Data> =>
				context.parseData({ id, filePath, data: factsOf(filePath, textOf(filePath)) as Data });
			return files.load({ ...context, parseData: parseOurs });
		},
	};
}

/** The facts of a file, or an error that says on which line they cannot be read. */
function factsOf(path: string, text: string): Facts {
	const { front } = readFactsFile(path, text);
	const [mistake] = [
		...faultsOfSigns(path, text),
		...(front.values === undefined ? yamlMistakes(front) : []),
	];
	if (!mistake) return (front.values ?? {}) as Facts;
	const [line, says, fix] = mistake;
	throw new Error(`${path}:${line}: ${says} ${fix}`);
}
