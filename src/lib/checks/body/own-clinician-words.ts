import { errors, found, type Problem } from '#lib/checks/problem.ts';
import type { Library } from '#lib/checks/library.ts';
import { textAt, textsAt } from '#lib/facts/fact-at.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { foldWords } from '#lib/text/fold-words.ts';

const CLINICIAN = ['tenSeconds', 'oneMinute', 'teachBack', 'referInstead'] as const;
/** One of them may well be the same in two guides. */
const LEAST = 2;
const LEAST_PHRASES = 3;

const clinicianWords = ({ front }: GuideFile) =>
	CLINICIAN.map((name) => foldWords(textAt(front.values, ['clinician', name])));
const phrases = ({ front }: GuideFile) =>
	textsAt(front.values, ['readersWords']).map(([words]) => foldWords(words));

/**
 * The words for clinicians, and what readers say, are of this guide, and were not copied whole from another. Nothing
 * tells which of the two was first, so both are told: of the one that somebody just changed git has the old words.
 */
export function blocksAreItsOwn(guide: GuideFile, { guides }: Pick<Library, 'guides'>): Problem[] {
	const others = guides.filter(({ slug }) => slug !== guide.slug);
	const own = clinicianWords(guide);
	const spoken = phrases(guide);
	const twin = others.find(
		(other) =>
			clinicianWords(other).filter((words, place) => words !== '' && words === own[place]).length >=
			LEAST,
	);
	const echo = others.find(
		(other) =>
			phrases(other).filter((words) => spoken.includes(words)).length >=
			Math.max(LEAST_PHRASES, spoken.length / 2),
	);
	return errors(guide.file, [
		...(twin
			? found(
					guide.front.lineOf(['clinician']),
					`These words for clinicians stand in ${twin.slug} too.`,
					'Which of the two guides do they speak of? In the other, write what it shows, its script, its teach-back and whom to refer, or put back what git has.',
				)
			: []),
		...(echo
			? found(
					guide.front.lineOf(['readersWords']),
					`What readers say here is what they say of ${echo.slug} too.`,
					'Which of the two guides do they speak of? In the other, write what people say of its trouble, or put back what git has.',
				)
			: []),
	]);
}
