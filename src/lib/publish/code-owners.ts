/** An account, a team of an organisation, or an e-mail address, and none of the template's own. */
const OWNER = /^(?:@(?!ACCOUNT-OR-TEAM)[\w.-]+(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$/;

/** All that the site is made from, and what proves and guards it: a change to any of it may change what patients read. */
const MADE_FROM = [
	'/content/',
	'/src/',
	'/public/',
	'/tests/',
	'/.github/',
	'/.config/',
	'/.ci/',
	'/.npmrc',
	'/.gitattributes',
	'/astro.config.mjs',
	'/tsconfig.json',
	'/package.json',
	'/package-lock.json',
];

/** What one person alone could harm patients by: sign-offs, what stands on many pages, and what runs. */
const GUARDED =
	/^\/(?:content\/(?:danger-signs|safety-lines|safety-words|organisations|routes|worksheets|release|codes\.txt)|\.github|\.npmrc|package)/;

/**
 * What is missing in `.github/CODEOWNERS` before patients may have the site; nothing where somebody is named
 * who must approve each change to what it is made from. Later lines win, so none may take the owners away.
 */
export function ownersGap(text: string): string | undefined {
	const rules = text
		.split('\n')
		.map((line) => line.replace(/#.*/, '').trim().split(/\s+/))
		.filter(([pattern = '']) => pattern !== '');
	const bare = rules.find(([, ...owners]) => owners.length === 0 || !owners.every(isOwner));
	const without = MADE_FROM.filter((place) => !rules.some(([pattern]) => covers(pattern, place)));
	if (without.length > 0) return `${FILE}: who must approve each change in ${without.join(', ')}`;
	if (bare) return `${FILE}: who owns ${bare[0]}, for a later line takes its owners away`;
	const folders = MADE_FROM.filter((place) => place.endsWith('/'));
	const wide = rules.filter(([pattern]) => folders.some((place) => covers(pattern, place)));
	const trusted = new Set(wide.flatMap(([, ...owners]) => owners));
	const lone = rules.find(
		([pattern = '', ...owners]) => mayGuard(pattern) && !owners.every((one) => trusted.has(one)),
	);
	return lone && `${FILE}: ${lone[0]} is left to somebody who owns no whole folder above it`;
}

/** Whether a pattern may stand for a guarded place: one that begins nowhere, or leaves out letters, may be anywhere. */
const mayGuard = (pattern: string) =>
	!pattern.startsWith('/') || /[*?\\]/.test(pattern) || GUARDED.test(pattern);

const FILE = '.github/CODEOWNERS';

/** Whether a pattern stands for the whole of a place, however that is written. */
const covers = (pattern = '', place: string) =>
	pattern === '*' || bareOf(pattern.replace(/\*\*$/, '')) === bareOf(place);

const bareOf = (path: string) => path.replace(/^\//, '').replace(/\/$/, '');

const isOwner = (name: string) => OWNER.test(name);
