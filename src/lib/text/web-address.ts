/** The ending of a file, which stands for no country and no kind of site that a reader would be sent to. */
const FILE_ENDING =
	/^(?:mdx?|markdown|html?|docx?|odt|rtf|pdf|txt|ya?ml|json|pptx?|xlsx?|csv|jpe?g|png|gif|webp|heic|svg)$/i;
const LABEL = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

/**
 * Whether an address leads where it seems to: `https:`, to a name in plain letters. A name before an `@` looks
 * like the host and is none; letters of other scripts, and `xn--` which stands for them, look like ours; a port
 * or a number in the place of a name is no public page, and `page.docx` is a file.
 */
export function isWebAddress(address: string): boolean {
	const [, host = ''] = /^https:\/\/([^/?#]+)(?:[/?#][\x21-\x5B\x5D-\x7E]*)?$/.exec(address) ?? [];
	const labels = host.split('.');
	return (
		labels.length > 1 &&
		labels.every((label) => LABEL.test(label) && !/^xn--/i.test(label)) &&
		/^[a-z]{2,}$/i.test(labels.at(-1) ?? '') &&
		!FILE_ENDING.test(labels.at(-1) ?? '')
	);
}

/** The name in an address that is a name or a file alone: `'https://shoes.mdx'` gives `'shoes'`. Nothing of another. */
export function fileNameIn(address: string): string | undefined {
	const [, name, ending = ''] =
		/^(?:https?:\/\/|\/)?(?:guides\/)?(?:[a-z-]+\/(?!$))?((?:[\w-]|%20| )+)(?:\.(\w+))?\/?(?:#.*)?$/i.exec(
			address,
		) ?? [];
	return ending === '' || FILE_ENDING.test(ending) ? name : undefined;
}

const WRAPPERS =
	/^https?:\/\/(?:[\w-]+\.)*(?:safelinks\.protection\.outlook\.com|urldefense\.(?:com|proofpoint\.com)|protect-[\w-]+\.mimecast\.com|linkprotect\.cudasvc\.com|l\.facebook\.com|lm\.facebook\.com|t\.co|bit\.ly|tinyurl\.com|ow\.ly|goo\.gl|lnkd\.in|cdn\.ampproject\.org|translate\.goog|web\.archive\.org\/save)(?:[/?#]|$)|^https?:\/\/(?:www\.)?google\.[a-z.]+\/(?:url|amp|search)\b|^https?:\/\/(?:www\.)?bing\.com\/(?:ck|search)\b|\/amp\/?(?:[?#]|$)|[?&](?:utm_source|fbclid|gclid)=/i;

const BEHIND_LOG_IN =
	/^https?:\/\/(?:[\w-]+\.)*(?:sharepoint\.com|(?:drive|docs|forms|sites)\.google\.com|forms\.office\.com|forms\.gle|onedrive\.live\.com|1drv\.ms|dropbox\.com|wetransfer\.com|teams\.microsoft\.com|zoom\.us|chat\.whatsapp\.com|future\.nhs\.uk|intranet(?:\.[\w-]+)+|[\w-]+\.(?:local|internal))(?:[/?#:]|$)/i;

/** Whether an address is on somebody’s drive, a form, a meeting or a network of one employer: no reader gets in. */
export const isKeptBehindLogIn = (address: string): boolean => BEHIND_LOG_IN.test(address);

/** Whether an address is that of a wrapping, such as Outlook's, a search result or a short link, and not of the page itself. */
export function isWrapped(address: string): boolean {
	return (
		WRAPPERS.test(address) || /(?:@|%40)[\w-]+(?:\.|%2e)\w/i.test(address.replace(/^mailto:.*/, ''))
	);
}
