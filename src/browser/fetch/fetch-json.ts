import { tellRenewed } from '#browser/page/tell-renewed.ts';
import { fetchInTime } from './fetch-in-time.ts';

/** A slow line brings our largest file in less. */
const LONGEST_WAIT = 30_000;

/**
 * Data of ours. Fails where it does not come in time, and where what came is none of it, such as the log-in page of a
 * wireless network. A page that bears a stamp takes only data with the same: if our site was built anew
 * while the page stood open, it says so instead, for its old parts and the new data may not fit.
 */
export async function fetchJson<Data extends object>(
	address: string,
	isOurs: (data: Partial<Data>) => boolean,
	{ stamp, longestWait = LONGEST_WAIT }: { stamp?: string | undefined; longestWait?: number } = {},
): Promise<Data> {
	const ask = async (cache: RequestCache) => {
		const answer = await fetchInTime(address, { cache }, longestWait);
		const data = (await answer.json()) as (Data & { stamp?: string }) | null;
		if (!answer.ok || !data || !isOurs(data)) throw new Error(`${address} is none of our data.`);
		return data;
	};
	const fits = (data: { stamp?: string }) => !stamp || data.stamp === stamp;
	const held = await ask('default');
	// What the browser held may be older than the page.
	const data = fits(held) ? held : await ask('no-cache');
	if (fits(data)) return data;
	tellRenewed();
	throw new Error(`${address} is of another build.`);
}
