const LETTERS = 16;

/** The sixteen letters that stand for a text in a sign-off: the first of its SHA-256. */
export async function fingerprintOf(text: string): Promise<string> {
	const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	const letters = Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0'));
	return letters.join('').slice(0, LETTERS);
}
