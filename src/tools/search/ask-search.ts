import { alarmFor, type Alarm } from '#lib/query/alarms.ts';
import { makeAlarms } from '#lib/query/heard-words.ts';
import { makeGuideFinder } from '#lib/query/guide-finder.ts';
import { outcomeOf, type Outcome } from '#lib/query/outcome.ts';
import type { SearchData } from '#lib/query/search-data.ts';

/** The search as the page does it, with the files at hand. */
export function searchOf(
	data: SearchData,
): (query: string, keepsSpelling?: boolean) => Outcome & { alarm: Alarm } {
	const alarms = makeAlarms(data.alarms);
	const finder = makeGuideFinder(data.guides);
	return (query, keepsSpelling) => {
		const alarm = alarmFor(query, alarms);
		return { alarm, ...outcomeOf(query, alarm, finder, keepsSpelling) };
	};
}
