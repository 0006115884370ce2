import { findPart } from '#browser/page/find-part.ts';

/** In ms: longer than an old Safari is given to find its voices. */
const LATE = 2500;

/** `<voice-help>` shows how to get a voice, where no button came that reads aloud. */
class VoiceHelp extends HTMLElement {
	connectedCallback(): void {
		setTimeout(() => {
			findPart(this, 'details').hidden = !document.querySelector('.guide-top > nav');
		}, LATE);
	}
}

customElements.define('voice-help', VoiceHelp);
