import { writeAuthors } from '#lib/write/author-lines.ts';
import {
	HELD_FACTS,
	LATER_CHANGES,
	LEFT_OVER,
	OWN_NOTES,
	lineAt,
	linesOf,
	wordsAt,
	type Answers,
} from '#lib/write/form-answers.ts';
import { writeEvidence, writeSources } from '#lib/write/answers-to-sources.ts';
import { SIGNS_WANTED } from '#lib/write/older-drafts.ts';
import { NO_PLACE } from '#lib/write/left-over.ts';
import { FIRST_CHANGE, WANTED } from '#lib/write/typed/typed-facts.ts';
import { fromField, type WrittenLine } from '#lib/write/written-line.ts';
import { bare, quoted } from '#lib/write/yaml-text.ts';

/** Facts that the form takes in a box of several lines. */
const SEVERAL_LINES = ['opening', 'clinician.oneMinute'];

/** The facts at the top of a guide, each line with its field. */
export function writeFacts(answers: Answers, given: string): WrittenLine[] {
	const code = lineAt(answers, 'code') || given;
	const fact = (name: string, indent = '', as = name.split('.').at(-1) ?? '') =>
		fromField(
			name,
			`${indent}${as}: ${quoted(SEVERAL_LINES.includes(name) ? wordsAt(answers, name) : lineAt(answers, name))}`,
		);
	return [
		...fromField('', '---', 'start'),
		...(code ? fromField('', `code: ${quoted(code)}`, 'code') : []),
		...['title', 'summary', 'opening', 'today'].flatMap((name) => fact(name)),
		...list(answers, 'readersWords'),
		...names(answers, 'audience'),
		...names(answers, 'conditions'),
		...fromField('checkFirst.stop', 'checkFirst:', 'checkFirst'),
		...names(answers, 'checkFirst.stop', '  '),
		...askFirst(answers),
		...names(answers, 'checkFirst.watch', '  '),
		...aboutWhom(answers),
		...leftOut(answers),
		...signsWanted(answers),
		...names(answers, 'checkFirst.safetyLines', '  '),
		...fromField('clinician.tenSeconds', 'clinician:', 'clinician'),
		...['tenSeconds', 'oneMinute', 'teachBack', 'referInstead'].flatMap((name) =>
			fact(`clinician.${name}`, '  '),
		),
		...names(answers, 'related'),
		...(wordsAt(answers, 'sheet') ? list(answers, 'sheet') : []),
		...writeSources(answers),
		...writeEvidence(answers),
		...fromField('by', 'written:', 'written'),
		...fromField('on', `  on: ${bare(lineAt(answers, 'on'))}`),
		...fromField('by', writeAuthors(linesOf(answers, 'by')).join('\n')),
		...fromField('', `checked: ${wordsAt(answers, 'checked') || '[]'}`, 'checked'),
		...held(answers),
		...fromField('reviewBy', `reviewBy: ${bare(lineAt(answers, 'reviewBy'))}`),
		...fromField(LATER_CHANGES, 'changes:', 'changes'),
		...fromField('on', first(answers), FIRST_CHANGE),
		...laterChanges(answers),
		...ownNotes(answers),
		...leftOver(answers),
		...fromField('', '---', 'end'),
	];
}

const first = (answers: Answers) =>
	`  - on: ${bare(lineAt(answers, 'on'))}\n    what: First written.`;

/** Every later change of a guide that was opened: its history is never lost. */
function laterChanges(answers: Answers): WrittenLine[] {
	return linesOf(answers, LATER_CHANGES).flatMap((line) => {
		const [, on = '', what = line] = /^(\S+):\s+(.*)$/.exec(line) ?? [];
		return fromField(LATER_CHANGES, `  - on: ${bare(on)}\n    what: ${quoted(what)}`);
	});
}

/** That a guide was taken down, or is being corrected. */
function held(answers: Answers): WrittenLine[] {
	return HELD_FACTS.filter((fact) => fact !== 'checked' && wordsAt(answers, fact)).flatMap((fact) =>
		fromField('', `${fact}: ${wordsAt(answers, fact)}`, fact),
	);
}

function list(answers: Answers, name: string, indent = ''): WrittenLine[] {
	const as = `${indent}${name.split('.').at(-1) ?? ''}:`;
	const lines = linesOf(answers, name);
	const typed = lines.map((line) => `${indent}  - ${quoted(line)}`);
	return fromField(name, lines.length > 0 ? [as, ...typed].join('\n') : `${as} []`);
}

function names(answers: Answers, name: string, indent = ''): WrittenLine[] {
	const as = name.split('.').at(-1) ?? '';
	return fromField(name, `${indent}${as}: [${linesOf(answers, name).map(bare).join(', ')}]`);
}

/** The field keeps the name that drafts on devices have for it. */
function askFirst(answers: Answers): WrittenLine[] {
	const lines = linesOf(answers, 'checkFirst.notFor').map((line) => `    - ${quoted(line)}`);
	const typed = lines.length > 0 ? ['  askFirst:', ...lines] : ['  askFirst: []'];
	return fromField('checkFirst.notFor', typed.join('\n'));
}

function aboutWhom(answers: Answers): WrittenLine[] {
	const about = lineAt(answers, 'checkFirst.about');
	const aboutYou = linesOf(answers, 'checkFirst.aboutYou');
	return [
		...(about ? fromField('checkFirst.about', `  about: ${bare(about)}`) : []),
		...(aboutYou.length > 0 ? names(answers, 'checkFirst.aboutYou', '  ') : []),
	];
}

/** Each line is the name of a sign, in brackets the one that stands in its place, a colon and the reason. */
function leftOut(answers: Answers): WrittenLine[] {
	const lines = linesOf(answers, 'checkFirst.leftOut').map((line) => {
		const [named = '', ...why] = line.split(':');
		const [, sign = '', shownBy] = /^(.*?)(?: \(([a-z0-9-]+)\))?$/.exec(named.trim()) ?? [];
		const standsIn = shownBy ? `shownBy: ${quoted(shownBy)}, ` : '';
		return `    - { sign: ${quoted(sign)}, ${standsIn}why: ${quoted(why.join(':').trim())} }`;
	});
	return lines.length > 0
		? fromField('checkFirst.leftOut', ['  leftOut:', ...lines].join('\n'))
		: [];
}

/** Notes that somebody typed among the facts of a file: the form shows them to nobody, and leaves them in it. */
function ownNotes(answers: Answers): WrittenLine[] {
	const notes = wordsAt(answers, OWN_NOTES);
	return notes ? fromField('', notes, OWN_NOTES) : [];
}

/** What has no place in the form goes with the file, and comes back with it. */
function leftOver(answers: Answers): WrittenLine[] {
	const lines = linesOf(answers, LEFT_OVER);
	return lines.flatMap((line) => fromField('', `${NO_PLACE}${line}`, LEFT_OVER));
}

/** Notes to whoever keeps the table: they stand in the file, and nobody else is shown them. */
function signsWanted(answers: Answers): WrittenLine[] {
	const lines = linesOf(answers, SIGNS_WANTED);
	return lines.length > 0
		? fromField(SIGNS_WANTED, lines.map((line) => `  ${WANTED}${line}`).join('\n'))
		: [];
}
