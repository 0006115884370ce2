import { addDays } from '#lib/text/dates.ts';

/** A file of more than a year is stale by the standard, so it ends a little before. */
const DAYS_IT_HOLDS = 350;

/**
 * The text of `/.well-known/security.txt` (RFC 9116): who hears of a fault in the site's safety, until
 * when. Nothing where no contact is set, for the standard asks for one and we invent none.
 */
export function securityText(
	{ site, publisher }: { site: string; publisher: { contact: string } },
	builtOn: string,
): string | undefined {
	const contact = contactAddress(publisher.contact);
	if (!contact) return undefined;
	return `${[
		`Contact: ${contact}`,
		`Expires: ${addDays(builtOn, DAYS_IT_HOLDS)}T00:00:00Z`,
		'Preferred-Languages: en, cy',
		`Canonical: ${new URL('/.well-known/security.txt', site).href}`,
		`Policy: ${new URL('/hazard-log/', site).href}`,
	].join('\n')}\n`;
}

/** An e-mail address, web address or phone number as an address that a program can open. */
function contactAddress(contact: string): string | undefined {
	const plain = contact.trim();
	if (/^(https|mailto|tel):/.test(plain)) return plain;
	if (plain.includes('@')) return `mailto:${plain}`;
	return /^[+\d][\d ]+$/.test(plain) ? `tel:${plain.replaceAll(' ', '')}` : undefined;
}
