import { comeFromElsewhere, newPhone } from './phone.ts';
import { median } from './table.ts';

const VISITS = 5;
const SETTLE = 1500;

/** What a first visit to a page costs and how soon it shows, the median of five. */
export interface Paint {
	bytes: number;
	requests: number;
	firstPaint: number;
	largestPaint: number;
	blocked: number;
	shift: number;
}

/** Measures first visits to a page over fast 3G, with the processor slowed four times. */
export async function measurePage(address: string): Promise<Paint> {
	const visits: Paint[] = [];
	for (let visit = 0; visit < VISITS; visit++) visits.push(await visitOnce(address));
	const middle = (name: keyof Paint) => median(visits.map((visit) => visit[name]));
	return {
		bytes: middle('bytes'),
		requests: middle('requests'),
		firstPaint: middle('firstPaint'),
		largestPaint: middle('largestPaint'),
		blocked: middle('blocked'),
		shift: middle('shift'),
	};
}

type Seen = Omit<Paint, 'bytes' | 'requests'>;

async function visitOnce(address: string): Promise<Paint> {
	const { page, fetched, close } = await newPhone(true);
	await page.addInitScript(watchPaint);
	await comeFromElsewhere(page, fetched);
	await page.goto(address, { waitUntil: 'load' });
	await page.waitForLoadState('networkidle');
	await page.waitForTimeout(SETTLE);
	const seen = await page.evaluate(() => (window as unknown as { seen: Seen }).seen);
	const visit = { ...seen, bytes: fetched.bytes, requests: fetched.requests };
	await close();
	return visit;
}

/** Runs in the page before anything else. */
function watchPaint(): void {
	const seen: Seen = { firstPaint: 0, largestPaint: 0, blocked: 0, shift: 0 };
	Object.assign(window, { seen });
	const watch = (type: string, see: (entry: PerformanceEntry & { value?: number }) => void) => {
		const observer = new PerformanceObserver((list) => list.getEntries().forEach(see));
		observer.observe({ type, buffered: true });
	};
	watch('paint', ({ name, startTime }) => {
		if (name === 'first-contentful-paint') seen.firstPaint = startTime;
	});
	watch('largest-contentful-paint', ({ startTime }) => (seen.largestPaint = startTime));
	watch('longtask', ({ duration }) => (seen.blocked += Math.max(0, duration - 50)));
	watch('layout-shift', ({ value = 0 }) => (seen.shift += value));
}
