/** As long as a pointer rests on a link that its owner means to press, in milliseconds. */
const MEANT = 80;

type Connection = Navigator & { connection?: { saveData?: boolean } };

const fetched = new Set<string>();

/**
 * Fetches the page behind a link while a finger or a pointer is on its way to press it, so that it
 * comes at once. Never for a reader who saves data or may do so, nor beside a slip's list, a search or the picker:
 * there the host would learn what was named or found before anything is opened.
 */
function fetchAhead(event: Event): void {
	const link = event.target instanceof Element ? event.target.closest('a') : null;
	if (!link || !isPage(link)) return;
	const fetch = () => {
		const ahead = document.createElement('link');
		ahead.rel = 'prefetch';
		ahead.href = link.href;
		document.head.append(ahead);
		fetched.add(link.href);
	};
	if (event.type === 'touchstart') return fetch();
	const waiting = setTimeout(fetch, MEANT);
	link.addEventListener('mouseleave', () => clearTimeout(waiting), { once: true });
}

function isPage(link: HTMLAnchorElement): boolean {
	const isElsewhere = link.origin !== location.origin || link.pathname === location.pathname;
	return !isElsewhere && link.pathname.endsWith('/') && !fetched.has(link.href);
}

// Browsers that cannot tell whether their owner saves data fetch nothing ahead: the header bars Firefox from it besides.
const mayFetch = (navigator as Connection).connection?.saveData === false;
if (mayFetch && !document.querySelector('shared-list, guide-search, guide-picker'))
	for (const kind of ['mouseover', 'touchstart'])
		document.addEventListener(kind, fetchAhead, { passive: true });
