import type { SpokenPart } from './guide-lines.ts';

/** In ms: a device that has said nothing by then says nothing at all. */
const LONGEST_SILENCE = 8000;

/** What is told while a device speaks. */
interface Told {
	/** The line that is being said. */
	says: (line: HTMLElement) => void;
	ended: () => void;
	silent: () => void;
}

/** What speaks, and falls silent at once. */
interface Speaker {
	/** Begins, or goes on with the sentence at which it was stopped. */
	speak: () => void;
	stop: () => void;
}

/** Says one part after the other, by one voice. It is no class: what private members become in older browsers is a file of its own. */
export function speakerOf(parts: SpokenPart[], voice: SpeechSynthesisVoice, told: Told): Speaker {
	let next = 0;
	// Held here: some browsers forget what they say before it is said, and never tell that it ended.
	let saying: SpeechSynthesisUtterance | undefined;

	function stop(): void {
		saying = undefined;
		speechSynthesis.cancel();
	}

	function fail(what: SpeechSynthesisUtterance): void {
		if (saying !== what) return;
		stop();
		told.silent();
	}

	function sayNext(): void {
		const part = parts[next];
		if (!part) return told.ended();
		told.says(part.line);
		const what = new SpeechSynthesisUtterance(part.text);
		what.voice = voice;
		what.lang = voice.lang;
		const wait = setTimeout(() => fail(what), LONGEST_SILENCE);
		what.onstart = () => clearTimeout(wait);
		what.onerror = () => fail(what);
		what.onend = () => {
			clearTimeout(wait);
			if (saying !== what) return;
			next += 1;
			sayNext();
		};
		saying = what;
		speechSynthesis.speak(what);
	}

	return {
		speak: () => {
			stop();
			// A browser may still be at rest from another page.
			speechSynthesis.resume();
			sayNext();
		},
		// A browser's own pause is none on Android: what it pauses is lost.
		stop,
	};
}
