import { ownVoice } from '#lib/text/own-voice.ts';
import { readAloud } from '#lib/words/read-aloud.ts';
import { inTime } from '#browser/fetch/in-time.ts';
import { buttonClass } from '#browser/page/button-class.ts';
import { createElement } from '#browser/page/create-element.ts';
import { pageLanguage } from '#browser/page/page-language.ts';

/*
 * Every byte here is paid for on each guide. So what reads is handed what it needs: whatever it imported would be
 * named here, for the browser to fetch at once.
 */
const lang = pageLanguage();
const says = readAloud[lang];
// Older browsers have none.
const speech = window.speechSynthesis as SpeechSynthesis | undefined;
const deviceVoice = () => ownVoice(speech?.getVoices?.() ?? [], document.documentElement.lang);

const told = createElement('p', { role: 'alert' });
const button = createElement(
	'button',
	{
		type: 'button',
		className: buttonClass({ look: 'quiet', size: 'pill' }),
		// What reads it comes only now: nobody else pays for it.
		onclick: () => {
			told.textContent = '';
			inTime(import('./read-guide.ts')).then(
				({ readGuide }) => readGuide({ button, told, lang, voice: deviceVoice() }),
				() => (told.textContent = says.notFetched),
			);
		},
	},
	says.offer,
);
// As high as the line it stands on: nothing moves where a voice comes late.
Object.assign(button.style, { minHeight: '44px', marginBottom: '-4px' });
// On a line of its own.
told.style.width = '100%';

/** The button stands beside the way back, once the device tells of a voice of its own in the language of the page. */
function offerReading(): void {
	const way = document.querySelector('#text') && document.querySelector('.guide-top > nav');
	if (!way || !deviceVoice()) return;
	const row = createElement('div', {
		className: 'flex flex-wrap items-center justify-between print:hidden',
	});
	way.before(row);
	row.append(way, button, told);
}

offerReading();
if (speech) {
	// Its voices come late; some browsers tell, and Safari of old does not.
	speech.onvoiceschanged = offerReading;
	setTimeout(offerReading, 2000);
}
