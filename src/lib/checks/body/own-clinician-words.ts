import { errors, found, type Problem } from '#lib/checks/problem.ts';
import type { Library } from '#lib/checks/library.ts';
import { textAt, textsAt } from '#lib/facts/fact-at.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { foldWords } from '#lib/text/fold-words.ts';
import { stem } from '#lib/text/stem.ts';

const CLINICIAN = ['tenSeconds', 'oneMinute', 'teachBack', 'referInstead'] as const;
/** One of them may well be the same in two guides. */
const LEAST = 2;
const LEAST_PHRASES = 3;

const clinicianWords = ({ front }: GuideFile) =>
	CLINICIAN.map((name) => foldWords(textAt(front.values, ['clinician', name])));
const phrases = ({ front }: GuideFile) =>
	textsAt(front.values, ['readersWords']).map(([words]) => foldWords(words));

/**
 * The words for clinicians, and what readers say, are of this guide, and were not copied whole from another. It is
 * told of the one whose own text they fit less.
 */
export function blocksAreItsOwn(guide: GuideFile, { guides }: Pick<Library, 'guides'>): Problem[] {
	const others = guides.filter(({ slug }) => slug !== guide.slug);
	const own = clinicianWords(guide);
	const spoken = phrases(guide);
	const twin = others.find(
		(other) =>
			clinicianWords(other).filter((words, place) => words !== '' && words === own[place]).length >=
				LEAST && fits(guide, own) <= fits(other, own),
	);
	const echo = others.find(
		(other) =>
			phrases(other).filter((words) => spoken.includes(words)).length >=
				Math.max(LEAST_PHRASES, spoken.length / 2) && fits(guide, spoken) <= fits(other, spoken),
	);
	return errors(guide.file, [
		...(twin
			? found(
					guide.front.lineOf(['clinician']),
					`These words for clinicians are those of ${twin.slug}.`,
					'Write what this guide shows, its script, its teach-back and whom to refer; or put back what git has.',
				)
			: []),
		...(echo
			? found(
					guide.front.lineOf(['readersWords']),
					`What readers say here is what they say of ${echo.slug}.`,
					'Write what people say of this trouble, in their own words.',
				)
			: []),
	]);
}

/** How many of the words of some texts a guide says in its title, its opening and its text. */
function fits({ passages }: GuideFile, texts: readonly string[]): number {
	const said = new Set(
		passages
			.filter(({ kind }) => kind !== 'clinician')
			.flatMap(({ text }) => foldWords(text).split(' ').map(stem)),
	);
	return new Set(texts.flatMap((text) => text.split(' ').map(stem)).filter((one) => said.has(one)))
		.size;
}
