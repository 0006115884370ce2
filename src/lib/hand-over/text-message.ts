/**
 * How many parts a text message takes, by 3GPP TS 23.038: 160 letters in the GSM-7 alphabet
 * (153 a part when there are several), or 70 (67) as soon as one letter lies outside it. Written here
 * because `sms-segments-calculator` would bring the picker 12 kB packed, and this is half a kB.
 */
const GSM7 =
	'@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà';
/** Letters that GSM-7 writes with an escape, so that each counts two. */
const GSM7_EXTENDED = '\f^{}\\[~]|€';

export interface MessageCount {
	/** Letters as the phone network counts them. */
	units: number;
	/** The messages that the network will charge for and send. */
	fragments: number;
	/** The letters, each once, that cut a message from 160 to 70. */
	outside: string[];
}

/** How long a text message is, with letters reserved for the greeting that the sending system adds. */
export function countMessage(text: string, reserved = 0): MessageCount {
	const letters = [...text];
	const outside = [
		...new Set(
			letters.filter((letter) => !GSM7.includes(letter) && !GSM7_EXTENDED.includes(letter)),
		),
	];
	const isGsm7 = outside.length === 0;
	const own = isGsm7
		? letters.reduce((sum, letter) => sum + (GSM7_EXTENDED.includes(letter) ? 2 : 1), 0)
		: text.length;
	const units = own + reserved;
	const [one, each] = isGsm7 ? [160, 153] : [70, 67];
	return { units, fragments: units <= one ? 1 : Math.ceil(units / each), outside };
}

/**
 * A text with each letter that would cut a message short written without its mark, where the plain one would not: `'Tŷ'`
 * gives `'Ty'`. Welsh is often sent so, for GSM-7 has no ŵ and no ŷ.
 */
export function plainLetters(text: string): string {
	return Array.from(text, (letter) => {
		const plain = letter === '’' ? "'" : letter.normalize('NFD').charAt(0);
		return !GSM7.includes(letter) && GSM7.includes(plain) ? plain : letter;
	}).join('');
}

/** The letters that a sending system takes for its greeting, as somebody typed them: a whole number from 0 to 999, and 0 for what is none. */
export function lettersKept(typed: string): number {
	return Math.min(Math.max(0, Number.parseInt(typed, 10) || 0), 999);
}
