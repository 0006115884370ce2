import { isCode } from '#lib/facts/codes.ts';
import { readCodes } from '#lib/facts/given-codes.ts';
import { historyOf } from './git-versions.ts';

const CODES = /(?:^|\/)content\/codes\.txt$/;
const GUIDE = /(?:^|\/)content\/guides\/[^/]+\/([^/]+)\/en\.mdx$/;

/**
 * The codes that were given once, as git knows, and that the list has no more, each with its guide: on paper they would
 * lead nowhere, and a device that kept the guide would never be told that it was taken down. A guide that had a code
 * must have a line too, so that its own cannot be made another's. A name that no guide ever had was a slip.
 * Nothing where git cannot tell: that stops a build for patients by itself.
 */
export function lostCodes(
	project: string,
	codes: ReadonlyMap<string, string>,
): [code: string, guide: string][] {
	const history = historyOf(project, (path) => CODES.test(path) || GUIDE.test(path));
	if ('silent' in history) return [];
	const guides = new Set(history.versions.map(({ path }) => GUIDE.exec(path)?.[1]));
	const given = history.versions
		.filter(({ path }) => CODES.test(path))
		.flatMap(({ text }) => [...readCodes(text)])
		.filter(([code, guide]) => isCode(code) && guides.has(guide));
	const named = new Set(codes.values());
	const lost = given.filter(
		([code, guide]) => !named.has(guide) || (codes.get(code) ?? 'spare') === 'spare',
	);
	return [...new Map(lost.map((line) => [line.join(' '), line])).values()];
}
