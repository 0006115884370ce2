import { bodyOf, type GuideFile } from '#lib/guide/guide-file.ts';
import type { Collection } from '#lib/checks/library.ts';
import { namedTexts, type NamedText } from '#lib/words/named-texts.ts';

/**
 * The standing pages by which no patient acts: they tell of the site, or speak to those who run it, write for it or
 * refer to it. Every other one is signed, and so is a page that somebody adds.
 */
const NOT_ACTED_ON = new Set([
	'about',
	'accessibility',
	'for-practice-teams',
	'hazard-log',
	'how-we-write',
	'in-your-system',
	'occupational-therapists',
	'privacy',
	'publishing',
	'show-the-difference',
	'what-an-ot-adds',
]);

/** What stands on pages that patients act on and in no guide: standing pages, and all that is said of each topic. */
export function standingTexts(
	pages: Pick<GuideFile, 'slug' | 'topic' | 'front' | 'text'>[],
	topics: Collection,
): NamedText[] {
	const byName = [...topics].toSorted(([one], [other]) => (one < other ? -1 : 1));
	return [
		...pages
			.filter(({ slug }) => !NOT_ACTED_ON.has(slug))
			.toSorted((one, other) => (one.slug < other.slug ? -1 : 1))
			.flatMap((page) => [
				...namedTexts({ pages: { [page.slug]: page.front.values } }),
				{ name: `pages.${page.slug}`, text: bodyOf(page) },
			]),
		...namedTexts({ topics: Object.fromEntries(byName) }),
	];
}
