import type { Language } from '#lib/text/languages.ts';
import { readingWords } from '#lib/words/for-reading.ts';
import { guideParts } from './guide-lines.ts';
import { markLine } from './marked-line.ts';
import { showBar } from './reading-bar.ts';
import { speakerOf } from './speaker.ts';

/** What the script that every guide has hands over. */
interface Asked {
	/** The button that was pressed. */
	button: HTMLButtonElement;
	/** Where it is told that nothing is read. */
	told: HTMLElement;
	lang: Language;
	/** A voice of this device, which may have lost it since. */
	voice: SpeechSynthesisVoice | undefined;
}

let stopReading: () => void = () => undefined;
/** Goes on with what is paused, or is false. */
let goOnReading: () => boolean = () => false;

/** Reads the guide aloud from its start, or goes on where it is paused, by a voice of this device alone; until it is read, stopped or left. */
export function readGuide({ button, told, lang, voice }: Asked): void {
	if (goOnReading()) return;
	stopReading();
	const says = readingWords[lang];
	const silent = () => {
		stopReading();
		told.textContent = says.silent;
	};
	if (!voice) return silent();
	const speaker = speakerOf(guideParts(says.folded), voice, {
		says: markLine,
		ended: () => stopReading(),
		silent,
	});
	const shown = showBar(button, {
		says,
		pause: speaker.stop,
		goOn: speaker.speak,
		stop: () => stopReading(),
	});
	stopReading = () => {
		stopReading = () => undefined;
		goOnReading = () => false;
		speaker.stop();
		markLine();
		shown.remove();
	};
	goOnReading = shown.goOn;
	speaker.speak();
}

// Nothing is read of a page that nobody sees, nor of one that is left; and paper has no marked line.
for (const event of ['pagehide', 'beforeprint'])
	window.addEventListener(event, () => stopReading());
document.addEventListener('visibilitychange', () => document.hidden && stopReading());
document.addEventListener('keydown', ({ key }) => key === 'Escape' && stopReading());
