import { describe, expect, test } from 'vitest';
import type { Check } from '#lib/checks/check.ts';
import { checks } from '#lib/checks/index.ts';
import { problemsOf } from '#lib/checks/problems-of.ts';
import type { Problem } from '#lib/checks/problem.ts';
import { aGuideFile, aLibrary, goodGuide } from '../helpers/sample-library.ts';
import { plantedMistakes } from './bad/index.ts';
import type { Mistake } from './bad/mistake.ts';

const library = aLibrary({
	fingerprint: () => 'fedcba9876543210fedcba9876543210fedcba98',
	today: '2026-12-01',
	seal: (fingerprint) => fingerprint,
});
const loner = aGuideFile(
	goodGuide
		.replace('"1551"', '"4592"')
		.replace('title: Making a hot drink', 'title: After a fall')
		.replace('[saving-energy, kitchen]', '[kitchen, saving-energy]')
		.replace('reviewBy:', 'withdrawn: { on: 2026-11-22, why: Old. }\nreviewBy:'),
	'after-a-fall',
);

function ask({ right, wrong }: Mistake, check: Check): Problem[] {
	const guide = aGuideFile(goodGuide.replace(right, () => wrong));
	const others = library.guides.filter(({ slug }) => slug !== guide.slug);
	return check(guide, { ...library, guides: [guide, ...others, loner] });
}

function answersTo(mistake: Mistake, level: Problem['level']): string[] {
	return ask(mistake, problemsOf)
		.filter((problem) => level === 'warning' || problem.level === level)
		.map(({ line, says, fix }) => `${line}: ${says} ${fix}`);
}

test('the good guide is right in everything', () => {
	expect(problemsOf(aGuideFile(), library)).toEqual([]);
});

describe.each(plantedMistakes)('a mistake %s has one answer, at its line', (_, mistakes, level) => {
	test.each(mistakes.map((mistake) => [mistake.mistake, mistake] as const))(
		'%s',
		(_name, mistake) => {
			expect(goodGuide).toContain(mistake.right);
			expect(answersTo(mistake, level)).toEqual([`${mistake.line}: ${mistake.answer}`]);
		},
	);
});

/** A planted mistake that each check must find: a check without one is a type error here. */
const foundBy: Record<keyof typeof checks, string> = {
	signsAreSeen: 'a space without width',
	factsCanBeRead: 'a tab',
	factsFitTheForm: 'a day that is not in the calendar',
	titleIsItsOwn: 'the title of another guide',
	factsAreInPlace: 'a summary and an opening changed over',
	openingSaysWhatComes: 'an opening that does not say what comes',
	datesAreInOrder: 'a next check too far away',
	todayIsAnswered: 'a thing to do today that asks, and leaves it there',
	daysHaveCome: 'a check on a day that has not come',
	factsSendToHelp: 'a number in what readers say',
	codeIsItsOwn: 'the code of another guide',
	namesAreKnown: 'a mistyped safety line',
	relatedGuidesExist: 'a guide related to itself',
	relatedGuidesAgree: 'a guide that does not name this one back',
	replacementStands: 'a guide taken down for one that is taken down',
	claimsHaveSources: 'a claim that rests on nothing',
	sourcesAreUsed: 'a source that nothing rests on',
	checkerIsNotAuthor: 'an author who checks the guide',
	mendsAreTold: 'words that changed after the check',
	signsAreNamedOnce: 'a sign that stops the guide and is to watch for',
	signsInWordsAreListed: 'a sign in the words that no list names',
	signsSayAboutWhom: 'a guide for patients with the signs of somebody else',
	conditionsBringTheirSigns: 'a sign that a condition brings, neither shown nor left out',
	leftOutSignsHaveNoMatter: 'a sign left out of which the guide speaks',
	setsAreWhole: 'half a set of signs',
	standInsHold: 'a reason that leans on a sign it does not name',
	signsAreNotReworded: 'a sign of the table in other words, for who should ask first',
	levelsAreSigns: 'a level in the words',
	dangersAreNotWaitedOut: 'a danger that is to wait an hour',
	dosesAreLeftOut: 'a dose',
	brandsAreLeftOut: 'a brand',
	moneyIsLeftOut: 'a sum in words',
	nhsNumbersAreLeftOut: 'a number of the NHS',
	nothingIsLeftOver: 'a comment of Word',
	homesAreLeftOut: 'where somebody lives',
	nobodyIsNamed: 'a patient by name and age',
	phrasesNameNobody: 'a name in what readers say',
	ownAddressesLead: 'a place that no heading makes',
	headingsDiffer: 'a heading that stands twice',
	headingsArePlain: 'a heading with the number of a report',
	headingsHoldWords: 'a heading straight above the choices',
	readsAsWords: 'the sign for less than',
	partsAreOurs: 'a part that we do not have',
	partsHoldTheirKind: 'two steps to try first',
	partsStandInOrder: 'parts in the wrong order',
	markdownIsPlain: 'words between backticks',
	linksLead: 'an insecure link',
	linksSayWhere: 'a link that does not say where it leads',
	phoneNumbersAreKeptElsewhere: 'a typed helpline',
	lengthFits: 'a guide that is cut short',
	fitsOneSheet: 'more steps and lists than one sheet of paper holds',
	readsEasily: 'words of many syllables',
	sentencesAreShort: 'a sentence of 23 words',
	paragraphsAreShort: 'a paragraph of four sentences',
	wordsAreEasy: 'a hard word',
	phrasesAreOurs: 'a word that we promised not to write',
	wordsKeepDignity: 'a word that hurts',
	termsAreExplained: 'a term that is not explained',
	spellingIsBritish: 'an American spelling',
	trapsAreLeftOut: 'a bleep',
	wordsAreSafe: 'a medicine to stop',
	movesSpareRules: 'a hand that reaches back',
	wordsAreEnglish: 'Welsh',
	wordsAreMeant: 'a word that sounds alike',
	promisesAreSourced: 'a promise of the council',
	otherFactsAreFit: 'a sum in a claim',
	figuresAreThoseOfSources: 'another number of weeks than its source has',
	figuresAreThoseOfSafety: 'a shorter time than a safety line has',
	figuresAgree: 'a time of the guide that another sentence has otherwise',
	sourcesAreSound: 'a source of a year to come',
	gradesFitSources: 'a strong claim on one page',
	factsSaySomething: 'teach-back that yes answers',
	linesFitTheirPart: 'a thing to do among those not to do',
	numbersAgree: 'a range that runs backwards',
	nothingIsSaidTwice: 'a paragraph that stands twice',
	nothingIsForbiddenAndTold: 'a do not that forbids a step',
	sentencesAreWhole: 'a sentence without its end',
	lettersArePlain: 'block capitals',
};

test.each(Object.entries(foundBy))('%s finds %s', (name, planted) => {
	const mistakes = plantedMistakes.flatMap(([, list]) => list);
	const mistake = mistakes.find((one) => one.mistake === planted);
	expect(mistake && ask(mistake, checks[name as keyof typeof checks])).toHaveLength(1);
});
