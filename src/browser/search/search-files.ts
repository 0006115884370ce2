import { alarmFor, type Alarm } from '#lib/query/alarms.ts';
import { makeAlarms, type AlarmData, type Alarms } from '#lib/query/heard-words.ts';
import {
	makeGuideFinder,
	type GuideFinder,
	type GuideFinderData,
} from '#lib/query/guide-finder.ts';

/** What an emergency of each kind needs of the page. */
type EmergencyKinds = Record<string, { mayBeWatched: boolean }>;

type AlarmFile = AlarmData & { help: EmergencyKinds };

interface Ready {
	alarms: Alarms;
	help: EmergencyKinds;
}

/** What a query sounds like, and whether somebody may be watching. */
export type SearchAlarm = Alarm & { mayBeWatched: boolean };

/** Fetches what search needs, each file once and whole, so that no host learns what is searched. A fetch that failed is tried again. */
export class SearchFiles {
	#alarms: Promise<Ready> | undefined;
	#finder: Promise<GuideFinder> | undefined;

	/** Begins to fetch, before anything is asked. */
	begin(): void {
		this.alarm('').catch(() => undefined);
		this.finder().catch(() => undefined);
	}

	/** What a query sounds like: known before the guides are there. */
	async alarm(query: string): Promise<SearchAlarm> {
		this.#alarms ??= fetchJson<AlarmFile>('/search-alarms.json').then(({ help, ...data }) => ({
			alarms: makeAlarms(data),
			help,
		}));
		this.#alarms.catch(() => (this.#alarms = undefined));
		const { alarms, help } = await this.#alarms;
		const alarm = alarmFor(query, alarms);
		return { ...alarm, mayBeWatched: alarm.kinds.some((kind) => help[kind]?.mayBeWatched) };
	}

	/** What finds guides. */
	finder(): Promise<GuideFinder> {
		this.#finder ??= fetchJson<GuideFinderData>('/search-data.json').then(makeGuideFinder);
		this.#finder.catch(() => (this.#finder = undefined));
		return this.#finder;
	}
}

async function fetchJson<What>(address: string): Promise<What> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address} could not be fetched.`);
	return (await answer.json()) as What;
}
