import type { Browser, Page } from '@playwright/test';
import { askPage, prepare } from './in-page.ts';

/** How the page is seen. */
export interface Look {
	width: number;
	height?: number;
	colorScheme?: 'light' | 'dark';
	forcedColors?: 'active';
	reducedMotion?: 'reduce';
	media?: 'print';
}

/** Two windows that stay open from page to page: one whose browser runs scripts, and one whose browser runs none. */
export interface Windows {
	page: Page;
	plain: Page;
	/** How the first of them is set now. */
	look: Look;
	leave: () => Promise<unknown>;
}

/** How much is asked of a page. */
export interface Depth {
	/** It stands for its kind, so that what pages of one kind share is asked too. */
	isFirstOfKind: boolean;
	/** Every look and every control is asked, not one of each kind. */
	isThorough: boolean;
}

/** One page, opened once for all the checks, with every part unfolded. */
export interface Visit extends Depth {
	windows: Windows;
	address: string;
	/** As it came over the network. */
	html: string;
}

/** A desk, by day. */
export const DESK: Look = { width: 1280 };

/** Opens both windows on a site. */
export async function openWindows(browser: Browser, baseURL: string): Promise<Windows> {
	const scripted = await browser.newContext({ baseURL });
	const scriptless = await browser.newContext({ baseURL, javaScriptEnabled: false });
	await prepare(scripted);
	const [page, plain] = await Promise.all([scripted.newPage(), scriptless.newPage()]);
	const leave = () => Promise.all([scripted.close(), scriptless.close()]);
	return { page, plain, look: { width: 0 }, leave };
}

/** Opens a page for the checks, with and without scripts. */
export async function visit(windows: Windows, address: string, depth: Depth): Promise<Visit> {
	await applyLook(windows, DESK);
	const [answer] = await Promise.all([windows.page.goto(address), windows.plain.goto(address)]);
	const html = (await answer?.text()) ?? '';
	await askPage(windows.page, 'openAll');
	return { windows, address, html, ...depth };
}

/** Asks a page in some look, and says in each fault which. */
export async function inLook(
	{ windows }: Visit,
	look: Look,
	ask: (page: Page) => Promise<string[]>,
): Promise<string[]> {
	await applyLook(windows, look);
	const { width, height, ...media } = look;
	const size = height ? `${width} × ${height} px` : `${width} px`;
	const name = [size, ...Object.values(media)].join(', ');
	return (await ask(windows.page)).map((fault) => `(${name}) ${fault}`);
}

/** Changes only what differs, since the browser renders the page again for each change. */
async function applyLook(windows: Windows, look: Look): Promise<void> {
	const { width, height = 850, ...media } = look;
	const { width: oldWidth, height: oldHeight = 850, ...oldMedia } = windows.look;
	windows.look = look;
	if (width !== oldWidth || height !== oldHeight)
		await windows.page.setViewportSize({ width, height });
	if (JSON.stringify(media) !== JSON.stringify(oldMedia))
		await windows.page.emulateMedia({
			colorScheme: null,
			forcedColors: null,
			reducedMotion: null,
			media: null,
			...media,
		});
}
