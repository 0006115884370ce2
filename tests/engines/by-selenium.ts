import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { connect, createServer, type AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { Builder, Key, type WebDriver } from 'selenium-webdriver';
import { webKitPaths } from '#tools/test/find-engines.ts';
import { PHONE, type Mood, type Reader } from './engine.ts';

const MOODS: Record<Mood, string[]> = {
	'as it comes': [],
	'dark, without JavaScript': ['--dark-mode', '--enable-javascript=false'],
};

/** A reader with WebKit, over WebDriver, on a screen in memory. */
export async function startWebKit(mood: Mood): Promise<Reader> {
	if (!webKitPaths) throw new Error('There is no WebKit here.');
	const screen = spawn(
		webKitPaths.screen,
		['-displayfd', '3', '-nolisten', 'tcp', '-screen', '0', '1400x1100x24'],
		{ stdio: ['ignore', 'ignore', 'ignore', 'pipe'] },
	);
	const [display] = (await once(screen.stdio[3] as Readable, 'data')) as [Buffer];
	const port = await freePort();
	const driver = spawn(webKitPaths.driver, [`--port=${port}`], {
		stdio: 'ignore',
		env: {
			...process.env,
			DISPLAY: `:${String(display).trim()}`,
			// Both need rights that a CI machine lacks: a sandbox, and a bus to talk to screen readers.
			WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
			NO_AT_BRIDGE: '1',
		},
	});
	try {
		await listens(port);
		const web = await startBrowser(port, webKitPaths.browser, MOODS[mood]);
		return readerWith(web, [driver, screen]);
	} catch (error) {
		for (const program of [driver, screen]) program.kill();
		throw error;
	}
}

async function startBrowser(port: number, binary: string, args: string[]): Promise<WebDriver> {
	const web = await new Builder()
		.usingServer(`http://127.0.0.1:${port}`)
		.withCapabilities({
			browserName: 'MiniBrowser',
			'webkitgtk:browserOptions': {
				binary,
				args: ['--automation', '--javascript-can-open-windows-automatically=true', ...args],
			},
		})
		.build();
	// Its own bars keep a window wider than a phone, so the walk is taken in one without them.
	const [own] = await web.getAllWindowHandles();
	await web.executeScript(() => void open('about:blank', '', 'width=390,height=844,toolbar=no'));
	await web.wait(async () => (await web.getAllWindowHandles()).length > 1, 10_000);
	const bare = (await web.getAllWindowHandles()).find((handle) => handle !== own);
	await web.switchTo().window(bare ?? '');
	await web.manage().window().setRect({ width: PHONE[0], height: PHONE[1] });
	return web;
}

function readerWith(web: WebDriver, programs: ChildProcess[]): Reader {
	const types = (words: string) => web.actions({ async: true }).sendKeys(words).perform();
	return {
		open: (address) => web.get(address),
		ask: (work, ...given) => web.executeScript(work, ...given) as never,
		pressAt: ({ x, y }) =>
			web
				.actions({ async: true })
				.move({ x: Math.round(x), y: Math.round(y), duration: 0 })
				.click()
				.perform(),
		type: types,
		pressEnter: () => types(Key.ENTER),
		leave: async () => {
			await web.quit();
			for (const program of programs) program.kill();
		},
	};
}

async function freePort(): Promise<number> {
	const server = createServer().listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	server.close();
	return port;
}

async function listens(port: number): Promise<void> {
	for (let tries = 0; tries < 100; tries++) {
		const socket = connect(port, '127.0.0.1');
		const isUp = await once(socket, 'connect').then(
			() => true,
			() => false,
		);
		socket.destroy();
		if (isUp) return;
		await wait(100);
	}
	throw new Error(`WebKitWebDriver does not answer at port ${port}.`);
}
