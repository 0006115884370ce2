const WRAPPERS =
	/^https?:\/\/(?:[\w-]+\.)*(?:safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com)|protect-[\w-]+\.mimecast\.com|linkprotect\.cudasvc\.com|l\.facebook\.com|lm\.facebook\.com|t\.co|bit\.ly|tinyurl\.com|ow\.ly|goo\.gl|lnkd\.in|cdn\.ampproject\.org|translate\.goog|web\.archive\.org\/save)(?:[/?#]|$)|^https?:\/\/(?:www\.)?google\.[a-z.]+\/(?:url|amp|search)\b|^https?:\/\/(?:www\.)?bing\.com\/(?:ck|search)\b|\/amp\/?(?:[?#]|$)|[?&](?:utm_source|fbclid|gclid)=/i;

/** Whether an address is that of a wrapping, such as Outlook's, a search result or a short link, and not of the page itself. */
export function isWrapped(address: string): boolean {
	return (
		WRAPPERS.test(address) || /(?:@|%40)[\w-]+(?:\.|%2e)\w/i.test(address.replace(/^mailto:.*/, ''))
	);
}
