import type { Language } from '#lib/text/languages.ts';

/** What a page says while it is read aloud. It comes with the script that reads. */
export const readingWords: Record<
	Language,
	Record<'bar' | 'pause' | 'goOn' | 'stop' | 'silent', string>
> = {
	en: {
		bar: 'Reading aloud',
		pause: 'Pause',
		goOn: 'Go on',
		stop: 'Stop',
		silent: 'Your device did not read. Turn its sound up, or look for speech in its settings.',
	},
	cy: {
		bar: 'Yn darllen yn uchel',
		pause: 'Oedi',
		goOn: 'Parhau',
		stop: 'Stopio',
		silent:
			'Ni ddarllenodd eich dyfais. Trowch ei sain i fyny, neu chwiliwch am lais (speech) yn ei gosodiadau.',
	},
};
