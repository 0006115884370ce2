import { readYaml, type YamlFacts } from '#lib/facts/yaml-facts.ts';

/** The facts above a guide, as they were typed. */
export interface FrontMatter extends YamlFacts {
	/** The line of the closing `---`, or nothing where there is none. */
	end: number | undefined;
}

/** Reads the facts between the two `---` at the top of a guide. */
export function readFrontMatter(text: string): FrontMatter {
	const [opening, ...rest] = text.split('\n');
	const length =
		opening?.trimEnd() === '---' ? rest.findIndex((line) => line.trimEnd() === '---') : -1;
	const isWhole = length !== -1;
	return {
		...readYaml(isWhole ? rest.slice(0, length) : [], 2),
		end: isWhole ? length + 2 : undefined,
	};
}
