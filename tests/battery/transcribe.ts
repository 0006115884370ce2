import { buildSync } from 'esbuild';
import type { Page } from '@playwright/test';

type ScreenReader = typeof import('@guidepup/virtual-screen-reader');

/** Longer than any page of ours: a reader that goes in circles is stopped. */
const MOST = 5000;

const script = buildSync({
	stdin: {
		contents: "export { virtual } from '@guidepup/virtual-screen-reader/browser.js'",
		resolveDir: '.',
	},
	bundle: true,
	format: 'iife',
	globalName: 'screenReader',
	footer: { js: 'globalThis.screenReader = screenReader;' },
	write: false,
}).outputFiles[0]?.text;

/** What a screen reader says of a part of a page from its start to its end, one phrase a line. */
export async function transcribe(page: Page, part: string): Promise<string> {
	await page.evaluate(script ?? '');
	const phrases = await page.evaluate(
		async ({ selector, most }) => {
			// Where scripts run a browser leaves out <noscript>, which the simulated screen reader does not know.
			for (const hidden of document.querySelectorAll('noscript')) hidden.remove();
			const { virtual } = (globalThis as unknown as { screenReader: ScreenReader }).screenReader;
			const container = document.querySelector(selector);
			await virtual.start({ container: container ?? document.body });
			let last = '';
			for (let step = 0; step < most && !/^end of (document|main)$/.test(last); step++) {
				await virtual.next();
				last = await virtual.lastSpokenPhrase();
			}
			const log = await virtual.spokenPhraseLog();
			await virtual.stop();
			return log;
		},
		{ selector: part, most: MOST },
	);
	return `${phrases.join('\n')}\n`;
}
