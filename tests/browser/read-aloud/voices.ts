import type { BrowserContext, Page } from '@playwright/test';

/** A voice as a browser lists it. */
export interface MadeUpVoice {
	lang: string;
	localService: boolean;
}

/** A voice of the device itself, in English as the British speak it. */
export const OWN_VOICE: MadeUpVoice = { lang: 'en-GB', localService: true };

interface Settings {
	voices: MadeUpVoice[];
	/** In ms, how late the browser tells of its voices. */
	late?: number;
	/** In ms, how long each thing takes that is said; 0 never begins. */
	each?: number;
}

/** Gives a browser voices that say nothing and note what they are asked: Chromium without a window has none. */
export async function withVoices(on: Page | BrowserContext, settings: Settings): Promise<void> {
	await on.addInitScript(({ voices, late = 0, each = 40 }: Settings) => {
		const said: { text: string; lang: string; own: boolean }[] = [];
		let queue: Said[] = [];
		let cancels = 0;
		class Said {
			voice?: MadeUpVoice;
			lang = '';
			onstart?: () => void;
			onend?: () => void;
			onerror?: () => void;
			readonly text: string;
			constructor(text: string) {
				this.text = text;
			}
		}
		const speech = {
			isThere: late === 0,
			onvoiceschanged: undefined as (() => void) | undefined,
			heard: new EventTarget(),
			addEventListener: (name: string, then: () => void) =>
				speech.heard.addEventListener(name, then),
			getVoices: () => (speech.isThere ? voices : []),
			resume: () => undefined,
			speak: (one: Said) => {
				said.push({ text: one.text, lang: one.lang, own: one.voice?.localService ?? false });
				queue.push(one);
				if (each === 0) return;
				one.onstart?.();
				setTimeout(() => queue.includes(one) && (drop(one), one.onend?.()), each);
			},
			// As browsers do: what is cut off tells so, later.
			cancel: () => {
				cancels += 1;
				const cut = queue;
				queue = [];
				setTimeout(() => cut.forEach((one) => one.onerror?.()), 5);
			},
		};
		const drop = (one: Said) => (queue = queue.filter((other) => other !== one));
		const tell = () => {
			speech.isThere = true;
			speech.onvoiceschanged?.();
			speech.heard.dispatchEvent(new Event('voiceschanged'));
		};
		if (late > 0) setTimeout(tell, late);
		Object.defineProperty(window, 'speechSynthesis', { value: speech });
		Object.assign(window, {
			SpeechSynthesisUtterance: Said,
			heard: () => ({ said, isSpeaking: queue.length > 0, cancels }),
		});
	}, settings);
}

/** What the voices were asked to say, and whether they are at it. */
export function heard(page: Page): Promise<{
	said: { text: string; lang: string; own: boolean }[];
	isSpeaking: boolean;
	cancels: number;
}> {
	return page.evaluate(() =>
		(window as unknown as { heard: () => Awaited<ReturnType<typeof heard>> }).heard(),
	);
}
