import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { phrasesWithoutHelp } from '#lib/danger-signs/emergency-floor.ts';
import { alarmFor } from '#lib/query/alarms.ts';
import { makeAlarms, type AlarmData } from '#lib/query/heard-words.ts';
import { stop } from '#tools/steps.ts';

/** Stops a build whose search, as a reader would get it, shows no help for a phrase of an emergency. */
export function refuseSilentSearch(folder: string): void {
	// Each language has its own.
	const silent = globSync(join(folder, '{.,*}/search-alarms.json')).flatMap((file) => {
		const alarms = makeAlarms(JSON.parse(readFileSync(file, 'utf8')) as AlarmData);
		return phrasesWithoutHelp((phrase) => alarmFor(phrase, alarms));
	});
	if (silent.length === 0) return;
	stop(
		`Search would show no help for these (${silent.length}), so its lists in content/search were changed too far. git has them:\n  ${silent.join('\n  ')}`,
	);
}
