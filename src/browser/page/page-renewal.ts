const HOUR = 60 * 60 * 1000;
const TEN_MINUTES = 10 * 60 * 1000;

// At once: the next build of our site may leave no file of this one.
const parts = Promise.all([
	import('#browser/fetch/fetch-page.ts'),
	import('./tell-renewed.ts'),
	import('#browser/keep/ask-withdrawn.ts'),
]).catch(() => undefined);

/**
 * Watches over a page that may stay open for days: asks our site, once an hour at most and only while somebody looks,
 * whether it still has the words that came, and says so if not. A window hears `newday` on each new day of the device.
 */
export function watchRenewal(came: string): void {
	// A browser that opens its windows again shows what it has, however old: nothing was sent.
	const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
	let askedAt = visit?.transferSize === 0 ? 0 : Date.now();
	let day = new Date().toDateString();
	const look = () => {
		if (document.hidden) return;
		const today = new Date().toDateString();
		if (today !== day) window.dispatchEvent(new Event('newday'));
		day = today;
		// A clock that was put right counts as time, too.
		if (Math.abs(Date.now() - askedAt) < HOUR) return;
		askedAt = Date.now();
		void compare(came);
	};
	document.addEventListener('visibilitychange', look);
	window.addEventListener('pageshow', look);
	window.setInterval(look, TEN_MINUTES);
	look();
}

async function compare(came: string): Promise<void> {
	const loaded = await parts;
	if (!loaded) return;
	const [{ fetchPage, PageFault }, { tellRenewed }, { wasTakenDown, isNoPage }] = loaded;
	try {
		const now = (await fetchPage(location.pathname)).querySelector('main#main');
		// No page of ours; or a saved copy, which says of itself that it is one and is renewed by what keeps it.
		if (!now || [now, document].some((page) => page.querySelector('[data-saved]'))) return;
		if (isWithdrawn(now) && !isWithdrawn(document)) tellRenewed(true);
		else if (wordsOf(now, now.textContent) !== wordsOf(document, came)) tellRenewed();
	} catch (error) {
		const isMissing = error instanceof PageFault && isNoPage(error);
		if (isMissing && (await wasTakenDown(location.pathname))) tellRenewed(true);
	}
}

const isWithdrawn = (page: ParentNode) => page.querySelector('[data-state="withdrawn"]') !== null;

/** What stands in `<noscript>` counts as text where scripts run, and as parts of the page where they do not. */
function wordsOf(page: ParentNode, text: string): string {
	const without = [...page.querySelectorAll('main noscript')].map(({ textContent }) => textContent);
	return without
		.reduce((rest, part) => rest.replace(part, ''), text)
		.replaceAll(/\s+/g, ' ')
		.trim();
}
