import { launch, type LaunchOptions } from 'puppeteer-core';
import { browserFlags, findBrowser } from '#tools/test/find-chromium.ts';
import { firefoxPath } from '#tools/test/find-engines.ts';
import { PHONE, type Mood, type Reader } from './engine.ts';

/** Firefox fetches news from Mozilla. Here it reaches our own server alone: all else goes to a proxy that is not there. */
const ONLY_OUR_SERVER = {
	'network.proxy.type': 1,
	'network.proxy.http': '127.0.0.1',
	'network.proxy.http_port': 9,
	'network.proxy.ssl': '127.0.0.1',
	'network.proxy.ssl_port': 9,
	'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
	'network.proxy.allow_hijacking_localhost': false,
};

/** What sets each mood. Firefox’s own way to ask for it in a page is not there yet. */
const MOODS: Record<Mood, { flags: string[]; settings: Record<string, unknown> }> = {
	'as it comes': { flags: [], settings: {} },
	'dark, without JavaScript': {
		flags: ['--blink-settings=scriptEnabled=false,preferredColorScheme=0'],
		settings: {
			'javascript.enabled': false,
			'layout.css.prefers-color-scheme.content-override': 0,
		},
	},
};

/** A reader with Firefox, over WebDriver BiDi. */
export function startFirefox(mood: Mood): Promise<Reader> {
	if (!firefoxPath) throw new Error('There is no Firefox here.');
	return start({
		browser: 'firefox',
		executablePath: firefoxPath,
		extraPrefsFirefox: { ...ONLY_OUR_SERVER, ...MOODS[mood].settings },
	});
}

/** A reader with Chromium, so that the walk is known to be right in the engine of all our other tests. */
export function startChromium(mood: Mood): Promise<Reader> {
	const path = findBrowser();
	if (!path) throw new Error('There is no Chromium here.');
	return start({ executablePath: path, args: [...browserFlags, ...MOODS[mood].flags] });
}

async function start(options: LaunchOptions): Promise<Reader> {
	// A busy machine takes long to start a browser.
	const browser = await launch({ ...options, headless: true, timeout: 60_000 });
	const page = await browser.newPage();
	await page.setViewport({ width: PHONE[0], height: PHONE[1] });
	// The page may ask whether to leave without saving: yes.
	page.on('dialog', (dialog) => void dialog.accept());
	return {
		open: async (address) => {
			await page.goto(address);
		},
		ask: (work, ...given) => page.evaluate(work as never, ...given),
		pressAt: ({ x, y }) => page.mouse.click(x, y),
		type: (words) => page.keyboard.type(words),
		pressEnter: () => page.keyboard.press('Enter'),
		print: async () => Buffer.from(await page.pdf({ preferCSSPageSize: true })),
		leave: () => browser.close(),
	};
}
