import { median } from './table.ts';
import { newPhone } from './phone.ts';

/** What a first search costs a phone that has never been here. */
export async function firstResultBytes(
	site: string,
	phrases: string[],
): Promise<{ usual: number; most: number; withFont: number }> {
	const costs: { bytes: number; withFont: number }[] = [];
	for (const phrase of phrases) {
		const { page, fetched, close } = await newPhone(false);
		// The words inside the guides come after the answer, and by themselves on a good line only.
		await page.route('**/inside-guides/**', (route) => route.abort());
		await page.goto(`${site}/search/#q=${encodeURIComponent(phrase)}`);
		await page.locator('[data-search-done]').waitFor();
		await page.waitForLoadState('networkidle');
		costs.push({ bytes: fetched.bytes - fetched.fontBytes, withFont: fetched.bytes });
		await close();
	}
	return {
		usual: median(costs.map(({ bytes }) => bytes)),
		most: Math.max(...costs.map(({ bytes }) => bytes)),
		withFont: median(costs.map(({ withFont }) => withFont)),
	};
}

/** Milliseconds from the last key of each phrase to its result, on a processor slowed four times. */
export async function keyToResult(site: string, phrases: string[]): Promise<number[]> {
	const { page, close } = await newPhone(false);
	await page.goto(`${site}/search/#q=chair`);
	await page.locator('[data-search-done="chair"]').waitFor();
	const times: number[] = [];
	for (const phrase of phrases) {
		// The last key again: all is loaded, and the search runs anew.
		for (const isTimed of [false, true]) {
			const time = await page.evaluate(timeOf, isTimed ? phrase : `${phrase}s`);
			if (isTimed) times.push(time);
		}
	}
	await close();
	return times;
}

/**
 * Milliseconds from the first key of all to help for an emergency, and to the guides for another phrase, on a
 * processor slowed four times: what finds them is fetched and made ready on the way.
 */
export async function firstKeyToResult(site: string): Promise<{ help: number; guides: number }> {
	const timeFrom = async (phrase: string) => {
		const { page, close } = await newPhone(false);
		await page.goto(`${site}/search/`, { waitUntil: 'networkidle' });
		const time = await page.evaluate(timeOf, phrase);
		await close();
		return time;
	};
	return { help: await timeFrom('chest pain'), guides: await timeFrom('chair') };
}

/** Stops as soon as help is shown, or else when the answer stands. */
function timeOf(phrase: string): Promise<number> {
	const box = document.querySelector<HTMLInputElement>('#find');
	const search = document.querySelector<HTMLElement>('guide-search');
	if (!box || !search) throw new Error('The search page has no box.');
	box.value = phrase;
	const started = performance.now();
	return new Promise((resolve) => {
		const watch = new MutationObserver(() => {
			const isHelp = search.querySelector('[data-urgent-help]') !== null;
			if (!isHelp && search.dataset['searchDone'] !== phrase) return;
			watch.disconnect();
			// The answer is on the screen after the next frame.
			requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - started)));
		});
		watch.observe(search, { attributes: true, childList: true, subtree: true });
		box.dispatchEvent(new Event('input', { bubbles: true }));
	});
}
