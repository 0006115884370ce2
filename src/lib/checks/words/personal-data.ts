import { textsAt } from '#lib/facts/fact-at.ts';
import { errors, warnings, type Finding, type Problem } from '#lib/checks/problem.ts';
import { lineEnds } from '#lib/text/sentences.ts';
import { passageFindings } from '#lib/checks/words/passage-findings.ts';
import { FULL_NAME, isNoPerson } from '#lib/checks/words/full-names.ts';
import type { FileTexts } from '#lib/checks/words/texts-of-file.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';

// Bounded, as no name is longer: a run of capitals would else be read anew from each of its letters, and stop the page.
const NAME = String.raw`\p{Lu}[\p{L}’'.-]{0,30}`;
const NAMES = String.raw`${NAME}(?: ${NAME}){0,5}`;
const TITLED = String.raw`(?<!\p{L})(?:Mrs?|Miss|Ms|Mx|Dr|Prof|Professor)\.? ${NAMES}`;
const AGE = String.raw`(?:[2-9]\d|1[01]\d)`;
const AGED = String.raw`${NAMES},? (?:\((?:aged )?${AGE}\)|aged ${AGE}\b(?! and over)|${AGE}(?=, ))`;
const PERSON = new RegExp(`${TITLED}(?:,? (?:aged )?${AGE}(?=[, ]))?|${AGED}`, 'gu');
const WITH_TITLE = new RegExp(TITLED, 'gu');
/** A first name on which somebody is to be asked for: an organisation has a name of more words, or is linked. */
const ASKED_FOR =
	/(?<=\b(?:[Aa]sk for|[Ss]peak to|[Rr]ing|[Ee]-?mail|[Ss]ee) )(?!Acas|Shout|Samaritans|Lifeline|Mind|Citizens|Access|Age)\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?(?=,| on (?!a\b)| at (?:the|our)|\.?$)/gu;
const NO_NAME =
	'Someone|Somebody|Nobody|Everyone|Everybody|Anyone|People|Mum|Dad|Gran|Nan|Your|Some|Many|Most|Others|Another|Who|They|She|He|It|You|We|This|That|What|Grandad|Neither|Each|Both|One|If|When|Nothing|Something';
/** Somebody of whom a story is told by first name. */
const IN_A_STORY = new RegExp(
	String.raw`(?<!\p{L})(?!(?:${NO_NAME})\b)\p{Lu}\p{Ll}{1,20}(?: (?:from|in|of) \p{Lu}\p{Ll}{1,20})? (?:fell|tripped|slipped|told me|told us|lives alone|lives with|broke (?:her|his)|was diagnosed|is (?:now )?[2-9]\d\b|had a (?:fall|stroke)|lost (?:her|his)|and I)\b|(?<=\b(?:visited|met|treated|helped|asked|with|like|saw|called) )(?!(?:${NO_NAME})\b)\p{Lu}\p{Ll}{1,20} (?:in|from) \p{Lu}\p{Ll}{1,20}\b`,
	'gu',
);
const TWO_NAMES = new RegExp(String.raw`^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+`, 'u');
const HOME =
	/\b\d{1,4}[a-z]?,? (?:[A-Z][a-z’'-]+ ){1,2}(?:Street|Road|Lane|Avenue|Close|Drive|Way|Terrace|Crescent|Gardens|Court|Place)\b|\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}\b/g;

const NOBODY = 'nobody’s name stands in a guide. If it is real, tell the publisher too.';

/** No address of anybody’s home. */
export function homesAreLeftOut({ file, passages }: FileTexts): Problem[] {
	return errors(file, passageFindings(passages, HOME, answerForHome));
}

/** A name with a title, an age or a story may be a patient's, or a colleague's: a person has to judge. */
export function nobodyIsNamed({ file, passages }: FileTexts): Problem[] {
	return warnings(
		file,
		passages.flatMap(({ line, text }) =>
			peopleIn(text).map(({ 0: name, index }): Finding => [
				line + lineEnds(text.slice(0, index)),
				`Is “${name}” a real person?`,
				`Write “someone”, or what they did: ${NOBODY}`,
			]),
		),
	);
}

/** Names that may be of people, each once, however many ways it is told by. */
function peopleIn(text: string): RegExpExecArray[] {
	const names = [PERSON, FULL_NAME, ASKED_FOR, IN_A_STORY].flatMap((looks) =>
		[...text.matchAll(looks)].filter(([name]) => looks !== FULL_NAME || !isNoPerson(name)),
	);
	const overlap = (one: RegExpExecArray, other: RegExpExecArray) =>
		one.index < other.index + other[0].length && other.index < one.index + one[0].length;
	return names.filter((one, place) => !names.slice(0, place).some((other) => overlap(one, other)));
}

/** What readers say is searched by everyone, so nobody stands there by name. */
export function phrasesNameNobody({ file, front }: GuideFile): Problem[] {
	const phrases = phrasesOf(front);
	const perhaps = phrases.flatMap(([text, line]) => {
		const [name] = TWO_NAMES.exec(text) ?? [];
		return name && namesIn(text, line).length === 0 ? askedOf(name, line) : [];
	});
	const certain = phrases.flatMap(([text, line]) => [
		...namesIn(text, line),
		...homesIn(text, line),
		...namedInSmallLetters(text, line),
	]);
	return [...errors(file, certain), ...warnings(file, perhaps)];
}

/** Names with a title, in a phrase that stands on one line. */
export function namesIn(text: string, line: number): Finding[] {
	return [...text.matchAll(WITH_TITLE)].map(([name]): Finding => [
		line,
		`“${name}” is a name, and this is searched by everyone.`,
		'Write he, she, mum or the like.',
	]);
}

const ROAD = String.raw`(?:road|street|lane|avenue|close|drive|terrace|crescent|gardens)`;
const SMALL = new RegExp(
	String.raw`\bmrs?\.? [a-z’'-]{3,}|\bat number \d+|\b(?:of|at|from) (?!the|my|our|your|a|any|busy|main|every|this|that|each|one|another)[a-z]{3,} ${ROAD}\b`,
);

const SAYS = String.raw`(?:said|says|told|tells|wants|gave|thinks|reckons|saw|sent|put)`;
/** A place after it: a verb may stand there as well as a name, as in “the doctor looked at”. */
const PLACED = String.raw`(?![a-z]+ed\b)[a-z’'-]{3,} (?=(?:from|at|in)\b)`;
const NO_NAMES = String.raw`(?:who|just|has|have|never|only|always|also|and|or|is|was|on|to|the|my|our|your|a|an|that|this|if|about|call|line|appointment|surgery|today|again|practitioner|visit|home|letter|note|notes|team|helpline|wont|cant|she|he|they|it|now|even|next|keeps|kept|finally|yesterday|over|there|here|bot|app|tells|said|says|told|wants|thinks|gave|saw|sent|put|from|at|in|station|phone|number|not|does|did|will|went|came|recommended|suggested|advised|specialist|consultant|once)`;
/** A doctor or the like by name, and a practice by name. */
const PRACTICE = new RegExp(
	String.raw`\b(?:dr|prof|professor)\.? (?!${NO_NAMES}\b)[a-z’'-]{3,}|\b(?:doctor|nurse|physio) (?!${NO_NAMES}\b)(?:[a-z’'-]{3,} (?=${SAYS}\b)|${PLACED})|\b(?:at|from|in|with|of) (?!(?:the|my|our|your|a|an|any|every|this|that|each|one|another|local|new|old|gp|doctors?|nhs|care|nursing|private|pain|falls|memory|hand|stroke|heart|eye|hip|diabetic|general|busy|day|general|walk|same|which|what|their|his|her|some|no|out)\b)[a-z’'-]{3,} (?:[a-z’'-]{3,} )?(?:surgery|medical centre|health centre|medical practice|gp practice|care home|nursing home|hospice)\b|\bst [a-z’'-]{3,} (?:hospital|hospice|ward)\b`,
);

/** People type names without capitals too. */
export function namedInSmallLetters(text: string, line: number): Finding[] {
	const [staff] = PRACTICE.exec(text) ?? [];
	if (staff)
		return [
			[
				line,
				`“${staff}” names a person or a place of work, and this is searched by everyone.`,
				'Write the doctor, the nurse, the surgery or the like.',
			],
		];
	const [name] = SMALL.exec(text) ?? [];
	return name
		? [
				[
					line,
					`“${name}” says who somebody is, and this is searched by everyone.`,
					'Write he, she, mum or the like.',
				],
			]
		: [];
}

/** Addresses of homes, in a phrase that stands on one line. */
export function homesIn(text: string, line: number): Finding[] {
	return [...text.matchAll(HOME)].map(([home]): Finding => [line, ...answerForHome(home)]);
}

function answerForHome(home: string): [says: string, fix: string] {
	return [
		`“${home}” may be where somebody lives.`,
		'Take it out: nothing about a patient stands in a guide. If it is real, tell the publisher, for it stays in the history.',
	];
}

function askedOf(name: string, line: number): Finding[] {
	return [[line, `Is “${name}” a real person?`, `Write he, she, mum or the like: ${NOBODY}`]];
}

function phrasesOf(front: GuideFile['front']): [text: string, line: number][] {
	return textsAt(front.values, ['readersWords']).map(([text, index]) => [
		text,
		front.lineOf(['readersWords', index]),
	]);
}
