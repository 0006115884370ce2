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
};
