import { STORE } from '#lib/keep/kept-copy.ts';
import { inTime } from '#browser/fetch/in-time.ts';
import { keepPage, type Outcome } from './keep-page.ts';
import { terms } from './keep-words.ts';
import {
	keptPages,
	listFor,
	removeLeftover,
	removePage,
	removeWorkers,
	savedPage,
} from './kept-pages.ts';
import { isBarred, startWorker } from './start-worker.ts';

/** While a worker is on its way, a browser lets none go: what is taken back follows once it can, and the reader hears sooner. */
const LONGEST_WAIT = 1000;

/** Keeps a page with all that it needs to open without the internet; where that fails, nothing stays that was not there before. */
export async function keepWhole(address: string): Promise<Outcome> {
	const had = await navigator.serviceWorker.getRegistrations();
	const hadStore = await caches.has(STORE);
	const outcome = await keepAfresh(address);
	if (outcome !== 'kept')
		await inTime(takeBack(had.length > 0, hadStore), LONGEST_WAIT).catch(() => undefined);
	return outcome;
}

async function keepAfresh(address: string): Promise<Outcome> {
	try {
		await startWorker();
	} catch (error) {
		// A browser that bars workers says so; else the network failed.
		if (isBarred(error)) throw error;
		return 'failed';
	}
	const list = listFor(address);
	const outcome = await keepPage(list, terms);
	if (outcome !== 'kept') return outcome;
	const kept = await keepPage(address, terms);
	if (kept !== 'kept' || (await opens(list))) return kept;
	await removePage(address);
	return 'failed';
}

/** Whether worker and list are there: where another tab removed everything meanwhile, what is kept would never open. */
async function opens(list: string): Promise<boolean> {
	const worker = await navigator.serviceWorker.getRegistration();
	return worker !== undefined && (await savedPage(list)) !== undefined;
}

/** Takes away what a press began that kept nothing, and nothing that was there before. */
async function takeBack(hadWorker: boolean, hadStore: boolean): Promise<void> {
	await removeLeftover();
	// It was made by this press, and got nothing.
	if (!hadStore && (await keptPages()).length === 0) await caches.delete(STORE);
	if (!hadWorker && !(await caches.has(STORE))) await removeWorkers();
}
