/** The most bytes that GitHub takes in an address, with room to spare. */
const LONGEST_ADDRESS = 7500;

/** Whether an address is a placeholder for one still to be written: its host ends in `.example`. */
export function isPlaceholder(address: string): boolean {
	return new URL(address).hostname.endsWith('.example');
}

/** GitHub's own page for changing a file: `editAddress(repository, 'content/README.md')`. */
export function editAddress(repository: string, file: string): string {
	return `${repository}/edit/main/${file}`;
}

/** A new issue from a form, with some of its fields filled. */
export function issueAddress(
	repository: string,
	form: string,
	fields: Record<string, string> = {},
): string {
	const query = new URLSearchParams({ template: form, ...fields }).toString();
	return `${repository}/issues/new?${query}`;
}

/** GitHub's own page for a file: a new one with its text where that is short enough to travel, or one that is there. */
export function fileAddress(
	repository: string,
	{ file, text, isOurs }: { file: string; text: string; isOurs: boolean },
): { address: string; carriesText: boolean } {
	if (isOurs) return { address: editAddress(repository, file), carriesText: false };
	const bare = `${repository}/new/main?filename=${encodeURIComponent(file)}`;
	const full = `${bare}&value=${encodeURIComponent(text)}`;
	const carriesText = full.length < LONGEST_ADDRESS;
	return { address: carriesText ? full : bare, carriesText };
}
