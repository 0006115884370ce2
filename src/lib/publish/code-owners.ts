/** An account, a team of an organisation, or an e-mail address, and none of the template's own. */
const OWNER = /^(?:@(?!ACCOUNT-OR-TEAM)[\w.-]+(?:\/[\w.-]+)?|[^\s@]+@[^\s@]+\.[^\s@]+)$/;

/**
 * What is missing in `.github/CODEOWNERS` before patients may have the site; nothing where somebody is named
 * who must approve each change to what patients read. Later lines win, so none may take the owners away.
 */
export function ownersGap(text: string): string | undefined {
	const rules = text
		.split('\n')
		.map((line) => line.replace(/#.*/, '').trim().split(/\s+/))
		// A name in the first folder of the project, and none of content/: another place.
		.filter(([pattern = '']) => pattern !== '' && !/^\/(?!content\b)[\w.-]+(?:\/|$)/.test(pattern));
	const isOwned = ([, ...owners]: string[]) => owners.length > 0 && owners.every(isOwner);
	const coversAll = rules.some(([pattern = '']) => /^(?:\*|\/?content\/?(?:\*\*)?)$/.test(pattern));
	return coversAll && rules.every(isOwned)
		? undefined
		: '.github/CODEOWNERS: the occupational therapists who must approve each change in /content/';
}

const isOwner = (name: string) => OWNER.test(name);
