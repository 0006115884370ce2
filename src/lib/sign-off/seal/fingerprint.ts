/**
 * How much of a SHA-256 a fingerprint or a seal is: 160 bits. Of 64 bits somebody made two texts with one seal in
 * five minutes. It is compared whole, everywhere.
 */
export const SEAL_LETTERS = 40;

/** What readers are told of a check, which its seal holds beside the words. */
export interface Sealed {
	name: string;
	role: string;
	/** Who reads a translation has none. */
	hcpc?: string | undefined;
	on: string;
	interests: string;
}

/**
 * All that a check vouches for, as one text: the fingerprint of the words, and who checked them, when, and
 * with what interests. `words` in a check keeps the fingerprint of this text, its seal, so it never changes
 * its form. Facts that cannot be read count as typed.
 */
export function sealedText(
	fingerprint: string,
	check: Partial<Record<keyof Sealed, unknown>>,
): string {
	const { name, role, hcpc, on, interests } = check;
	return JSON.stringify([fingerprint, ...[name, role, hcpc, on, interests].map(asRead)]);
}

// The schema trims what it reads, and both must come to one seal.
const asRead = (typed: unknown) => (typeof typed === 'string' ? typed.trim() : (typed ?? null));

/** The letters that stand for a text in a sign-off: the first of its SHA-256, in hexadecimal figures. */
export async function fingerprintOf(text: string): Promise<string> {
	const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	const letters = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0'));
	return letters.join('').slice(0, SEAL_LETTERS);
}
