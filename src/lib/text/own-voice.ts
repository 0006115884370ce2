/** What is asked of a voice: its language, and whether it speaks on the device itself. */
interface Voice {
	lang: string;
	localService: boolean;
}

// Android writes en_GB.
const plain = (lang: string) => lang.replace('_', '-').toLowerCase();

/**
 * The voice by which a device reads a page in a language such as `en-GB`: one that the device calls its own, of that
 * very language or else of its first part. A voice that speaks elsewhere would be sent what somebody reads.
 */
export function ownVoice<Any extends Voice>(voices: readonly Any[], lang: string): Any | undefined {
	const whole = plain(lang);
	const [first] = whole.split('-');
	const own = voices.filter(({ localService }) => localService);
	return (
		own.find((voice) => plain(voice.lang) === whole) ??
		own.find((voice) => plain(voice.lang).split('-')[0] === first)
	);
}
