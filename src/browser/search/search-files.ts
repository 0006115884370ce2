import { alarmFor, type Alarm } from '#lib/query/alarms.ts';
import { makeAlarms, type AlarmData, type Alarms } from '#lib/query/heard-words.ts';
import { fetchJson } from '#browser/page/fetch-json.ts';
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

/** Only the search page holds cards that the data must fit. */
const stamp = () => ({
	stamp: document.querySelector<HTMLElement>('guide-search')?.dataset['stamp'],
});

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
		this.#alarms ??= fetchJson<AlarmFile>(
			'/search-alarms.json',
			({ help }) => Boolean(help),
			stamp(),
		).then(({ help, ...data }) => ({
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
		this.#finder ??= fetchJson<GuideFinderData>(
			'/search-data.json',
			({ classifier }) => Boolean(classifier),
			stamp(),
		).then(makeGuideFinder);
		this.#finder.catch(() => (this.#finder = undefined));
		return this.#finder;
	}
}
