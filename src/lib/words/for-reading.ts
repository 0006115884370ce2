import type { Language } from '#lib/text/languages.ts';

/** What a page says while it is read aloud. It comes with the script that reads. */
export const readingWords: Record<
	Language,
	Record<'bar' | 'pause' | 'goOn' | 'stop' | 'silent' | 'folded' | 'noVoice' | 'getVoice', string>
> = {
	en: {
		bar: 'Reading aloud',
		pause: 'Pause',
		goOn: 'Go on',
		stop: 'Stop',
		silent: 'Your device did not read. Turn its sound up, or look for speech in its settings.',
		folded:
			'Folded on this page, and not read: {count}. Press “Open everything” first to hear them too.',
		noVoice: 'Do you want this read aloud?',
		getVoice:
			'We found no English voice on this device. Look for “speech” in its settings, often under Accessibility, and add one. Or ask somebody to read with you.',
	},
	cy: {
		bar: 'Yn darllen yn uchel',
		pause: 'Oedi',
		goOn: 'Parhau',
		stop: 'Stopio',
		silent:
			'Ni ddarllenodd eich dyfais. Trowch ei sain i fyny, neu chwiliwch am lais (speech) yn ei gosodiadau.',
		folded:
			'Wedi’i blygu ar y dudalen hon, a heb ei ddarllen: {count}. Pwyswch “Agor popeth” yn gyntaf i glywed y rhain hefyd.',
		noVoice: 'Hoffech chi glywed hwn yn uchel?',
		getVoice:
			'Ni ddaethon ni o hyd i lais Cymraeg ar y ddyfais hon. Chwiliwch am “speech” yn ei gosodiadau, yn aml o dan Hygyrchedd (Accessibility). Neu gofynnwch i rywun ddarllen gyda chi.',
	},
};
