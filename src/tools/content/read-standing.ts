import type { Library } from '#lib/checks/library.ts';
import { readGuide } from '#lib/guide/guide-file.ts';
import { helplineCards } from '#lib/query/helpline-names.ts';
import { readEmergencies } from '#lib/query/search-data.ts';
import { standingGaps } from '#lib/sign-off/standing-gaps.ts';
import { pathsOf, textOf } from './content-files.ts';
import { parseMdx } from './read-library.ts';

/** What stands on search, Urgent help, worksheets and other standing pages today and is not signed. */
export function readStandingGaps(library: Library, content = 'content'): string[] {
	return standingGaps(
		library,
		{
			pages: pathsOf('pages', content).map((file) => readGuide(file, textOf(file), parseMdx).tree),
			emergencies: readEmergencies(textOf(`${content}/search/emergencies.yaml`)),
			helplines: helplineCards(textOf(`${content}/search/helplines.yaml`)),
		},
		library.today,
	);
}
