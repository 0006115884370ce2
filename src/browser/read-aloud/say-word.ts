import { ownVoice } from '#lib/text/own-voice.ts';
import { buttonClass } from '#browser/page/button-class.ts';
import { createElement } from '#browser/page/create-element.ts';

const speech = window.speechSynthesis as SpeechSynthesis | undefined;
const deviceVoice = () => ownVoice(speech?.getVoices?.() ?? [], document.documentElement.lang);

/** `<say-word word="Pain" says="Say it aloud">` says its word when asked, where the device has a voice of its own. */
class SayWord extends HTMLElement {
	connectedCallback(): void {
		this.#offer();
		// Voices come late.
		speech?.addEventListener?.('voiceschanged', () => this.#offer());
	}

	#offer(): void {
		if (this.firstChild || !deviceVoice()) return;
		const settings = {
			type: 'button' as const,
			className: buttonClass(),
			onclick: () => this.#say(),
		};
		this.append(createElement('button', settings, this.getAttribute('says') ?? ''));
	}

	#say(): void {
		const voice = deviceVoice();
		if (!voice || !speech) return;
		const word = new SpeechSynthesisUtterance(this.getAttribute('word') ?? '');
		word.voice = voice;
		word.lang = voice.lang;
		speech.cancel();
		speech.speak(word);
	}
}

customElements.define('say-word', SayWord);
