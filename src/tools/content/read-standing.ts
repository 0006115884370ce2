import type { Library } from '#lib/checks/library.ts';
import { readGuide, type GuideFile } from '#lib/guide/guide-file.ts';
import { helplineCards } from '#lib/query/dangers/helpline-names.ts';
import { readEmergencies } from '#lib/query/search-data.ts';
import { standingTexts } from '#lib/sign-off/standing-texts.ts';
import { standingGaps } from '#lib/sign-off/standing-gaps.ts';
import type { NamedText } from '#lib/words/named-texts.ts';
import { factsIn, nameOf, pathsOf, textOf } from './content-files.ts';
import { parseMdx } from './read-library.ts';

/** The words of standing pages and topics that are signed with the site's own words of safety. */
export function readStandingTexts(content = 'content'): NamedText[] {
	const topics = pathsOf('topics', content).map((file) => [nameOf(file), factsIn(file)] as const);
	return standingTexts(readPages(content), new Map(topics));
}

/** Every standing page, as it is typed. */
export function readPages(content = 'content'): GuideFile[] {
	return pathsOf('pages', content).map((file) => readGuide(file, textOf(file), parseMdx));
}

/** What stands on search, Urgent help, worksheets and other standing pages today and is not signed. */
export function readStandingGaps(library: Library, content = 'content'): string[] {
	return standingGaps(
		library,
		{
			pages: readPages(content).map(({ tree }) => tree),
			emergencies: readEmergencies(textOf(`${content}/search/emergencies.yaml`)),
			helplines: helplineCards(textOf(`${content}/search/helplines.yaml`)),
		},
		library.today,
	);
}
