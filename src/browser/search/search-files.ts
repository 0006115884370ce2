import { alarmFor, isBareDanger, type Alarm } from '#lib/query/alarms.ts';
import { makeAlarms, type AlarmData } from '#lib/query/heard-words.ts';
import { dataFile } from '#lib/publish/addresses.ts';
import { pageLanguage } from '#browser/page/page-language.ts';
import { fetchJson } from '#browser/fetch/fetch-json.ts';
import {
	makeGuideFinder,
	type GuideFinder,
	type GuideFinderData,
} from '#lib/query/guide-finder.ts';

/** What an emergency of each kind needs of the page. */
type EmergencyKinds = Record<string, { mayBeWatched: boolean }>;

type AlarmFile = AlarmData & { help: EmergencyKinds };

/** What a query sounds like, whether somebody may be watching, and whether it names a danger and says no more. */
export type SearchAlarm = Alarm & { mayBeWatched: boolean; isBare: boolean };

/** Tells at once what a query sounds like. */
export type Hears = (query: string) => SearchAlarm;

/** Only the search page holds cards that the data must fit. */
const stamp = () => ({
	stamp: document.querySelector<HTMLElement>('guide-search')?.dataset['stamp'],
});

/** Fetches what search needs, each file once and whole, so that no host learns what is searched. A fetch that failed is tried again. */
export class SearchFiles {
	#hears: Promise<Hears> | undefined;
	#finder: Promise<GuideFinder> | undefined;

	/** Begins to fetch, before anything is asked. */
	begin(): void {
		this.alarm('').catch(() => undefined);
		this.finder().catch(() => undefined);
	}

	/** What a query sounds like: known before the guides are there. */
	async alarm(query: string): Promise<SearchAlarm> {
		const hears = await this.hears();
		return hears(query);
	}

	/** What tells how any query sounds. */
	hears(): Promise<Hears> {
		this.#hears ??= fetchJson<AlarmFile>(
			dataFile('search-alarms', pageLanguage()),
			({ help }) => Boolean(help),
			stamp(),
		).then(({ help, ...data }) => {
			const alarms = makeAlarms(data);
			return (query) => {
				const alarm = alarmFor(query, alarms);
				const mayBeWatched = alarm.kinds.some((kind) => help[kind]?.mayBeWatched === true);
				return { ...alarm, mayBeWatched, isBare: isBareDanger(query, alarms) };
			};
		});
		this.#hears.catch(() => (this.#hears = undefined));
		return this.#hears;
	}

	/** What finds guides. */
	finder(): Promise<GuideFinder> {
		this.#finder ??= fetchJson<GuideFinderData>(
			dataFile('search-data', pageLanguage()),
			({ classifier }) => Boolean(classifier),
			stamp(),
		).then(makeGuideFinder);
		this.#finder.catch(() => (this.#finder = undefined));
		return this.#finder;
	}
}
