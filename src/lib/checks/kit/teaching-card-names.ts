import { factAt } from '#lib/facts/fact-at.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';
import { drawingsOf } from '#lib/guide/numbered-steps.ts';
import { ownGuide } from '#lib/checks/facts/said-names.ts';
import { unknown } from '#lib/checks/facts/known-names.ts';
import type { Library } from '#lib/checks/library.ts';
import { errors, type Problem } from '#lib/checks/problem.ts';

/** The guide of a teaching card is there, and so is its drawing, in that guide. */
export function teachingCardNamesAreKnown(
	{ file, front }: FactsFile,
	library: Pick<Library, 'guides' | 'codes'>,
): Problem[] {
	const { guides, codes } = library;
	const [slug, picture] = ['guide', 'picture'].map((name) => factAt(front.values, [name]));
	const guide = guides.find((one) => one.slug === slug);
	// A site of a few guides may keep all of our cards.
	const slugs = [...guides.map((one) => one.slug), ...codes.values()];
	const drawings = guide?.tree ? drawingsOf(guide.tree).map(({ name }) => name) : [];
	return errors(file, [
		...(typeof slug === 'string'
			? unknown(
					ownGuide(slug, library),
					slugs,
					front.lineOf(['guide']),
					'guide',
					'content/guides/',
					slug,
				)
			: []),
		...(guide && typeof picture === 'string'
			? unknown(
					picture,
					drawings,
					front.lineOf(['picture']),
					`drawing in ${guide.slug}`,
					`content/guides/${guide.topic}/${guide.slug}/en.mdx`,
				)
			: []),
	]);
}
