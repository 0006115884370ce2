import { readYaml, type FactsFile } from '#lib/facts/yaml-facts.ts';
import { readFrontMatter } from '#lib/guide/front-matter.ts';
import { withPlainLineEnds } from '#lib/text/plain-line-ends.ts';

/**
 * The facts of a file in `content/`: all of a `.yaml` file, or what stands above the words of an `.mdx`.
 * Astro, the checks, the tools and the check sheets all read facts by this, so that none reads other facts.
 */
export function readFactsFile(file: string, typed: string): FactsFile {
	const text = withPlainLineEnds(typed);
	return {
		file,
		front: file.endsWith('.mdx') ? readFrontMatter(text) : readYaml(text.split('\n')),
	};
}
