const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

/**
 * Whether an address leads where it seems to: `https:`, to a name in plain letters. A name before an `@` looks
 * like the host and is none; letters of other scripts, and `xn--` which stands for them, look like ours; a port
 * or a number in the place of a name is no public page.
 */
export function isWebAddress(address: string): boolean {
	const [, host = ''] = /^https:\/\/([^/?#]+)(?:[/?#][\x21-\x5B\x5D-\x7E]*)?$/.exec(address) ?? [];
	const labels = host.split('.');
	return (
		labels.length > 1 &&
		labels.every((label) => LABEL.test(label) && !/^xn--/i.test(label)) &&
		/^[a-z]{2,}$/i.test(labels.at(-1) ?? '')
	);
}
