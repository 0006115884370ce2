import { closestName } from '#lib/text/closest-name.ts';

const PUBLIC = '--public';
const HOW = `Type: npm run build -- ${PUBLIC}`;
/** npm takes words before a lone -- for settings of its own, and leaves them here. */
const OF_NPM = /^npm_config_(?=\w)/i;

/**
 * Why nobody can know which site was asked for; nothing where it is plain. With a word that was misspelt, or that npm
 * took, a preview with drafts would be made in the place of the site for patients.
 */
export function faultOfWords(
	words: readonly string[],
	env: Readonly<NodeJS.ProcessEnv>,
): string | undefined {
	const other = words.find((word) => word !== PUBLIC);
	if (other !== undefined)
		return `npm run build knows no word ${JSON.stringify(other)}. For patients: ${HOW}`;
	const taken = Object.keys(env)
		.filter((name) => OF_NPM.test(name))
		.map((name) => name.replace(OF_NPM, '').toLowerCase())
		.find((name) => name.startsWith('pub') || closestName(name, ['public']));
	return taken === undefined
		? undefined
		: `npm took --${taken} for a setting of its own. Write -- before ${PUBLIC}. ${HOW}`;
}
