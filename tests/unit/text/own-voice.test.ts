import { expect, test } from 'vitest';
import { ownVoice } from '#lib/text/own-voice.ts';

const own = (lang: string) => ({ lang, localService: true });
const elsewhere = (lang: string) => ({ lang, localService: false });

test.each([
	['no voice', [], undefined],
	['a voice that speaks elsewhere', [elsewhere('en-GB')], undefined],
	['a voice of another language', [own('cy-GB')], undefined],
	['a language whose name begins alike', [own('enm')], undefined],
	['a voice of its own', [own('en-GB')], 'en-GB'],
	['as Android writes it', [own('en_GB')], 'en_GB'],
	['a voice of the same language from abroad', [own('fr-FR'), own('en-US')], 'en-US'],
	['one from here after one from abroad', [own('en-US'), own('en-GB')], 'en-GB'],
	[
		'one from abroad before one from here that speaks elsewhere',
		[own('en-US'), elsewhere('en-GB')],
		'en-US',
	],
])('a device with %s', (_, voices, lang) => expect(ownVoice(voices, 'en-GB')?.lang).toBe(lang));
