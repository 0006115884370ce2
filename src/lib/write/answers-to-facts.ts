import { writeAuthors } from '#lib/write/author-lines.ts';
import { filledIn, LATER_CHANGES, lineAt, linesOf, type Answers } from '#lib/write/form-answers.ts';
import { SIGNS_WANTED } from '#lib/write/older-drafts.ts';
import { fromField, type WrittenLine } from '#lib/write/written-line.ts';

const quoted = (text: string) => JSON.stringify(text);

/** The facts at the top of a guide, each line with its field. */
export function writeFacts(answers: Answers, code: string): WrittenLine[] {
	const fact = (name: string, indent = '', as = name.split('.').at(-1) ?? '') =>
		fromField(name, `${indent}${as}: ${quoted(lineAt(answers, name))}`);
	return [
		...fromField('', code ? `---\ncode: ${quoted(code)}` : '---'),
		...['title', 'summary', 'opening', 'today'].flatMap((name) => fact(name)),
		...list(answers, 'readersWords'),
		...names(answers, 'audience'),
		...names(answers, 'conditions'),
		...fromField('checkFirst.stop', 'checkFirst:'),
		...names(answers, 'checkFirst.stop', '  '),
		...askFirst(answers),
		...names(answers, 'checkFirst.watch', '  '),
		...aboutWhom(answers),
		...leftOut(answers),
		...signsWanted(answers),
		...names(answers, 'checkFirst.safetyLines', '  '),
		...fromField('clinician.tenSeconds', 'clinician:'),
		...['tenSeconds', 'oneMinute', 'teachBack', 'referInstead'].flatMap((name) =>
			fact(`clinician.${name}`, '  '),
		),
		...names(answers, 'related'),
		...sources(answers),
		...evidence(answers),
		...fromField('by', 'written:'),
		...fromField('on', `  on: ${lineAt(answers, 'on') || '""'}`),
		...fromField('by', [...writeAuthors(linesOf(answers, 'by')), 'checked: []'].join('\n')),
		...fromField('reviewBy', `reviewBy: ${lineAt(answers, 'reviewBy') || '""'}`),
		...fromField('on', `changes:\n${changes(answers).join('\n')}`),
		...fromField('', '---'),
	];
}

/** The first writing, and every later change of a guide that was opened: its history has no field, and is never lost. */
function changes(answers: Answers): string[] {
	const first = `  - on: ${lineAt(answers, 'on') || '""'}\n    what: First written.`;
	const later = linesOf(answers, LATER_CHANGES).map((line) => {
		const [on = '', ...what] = line.split(': ');
		return `  - on: ${on}\n    what: ${quoted(what.join(': '))}`;
	});
	return [first, ...later];
}

function list(answers: Answers, name: string, indent = ''): WrittenLine[] {
	const as = `${indent}${name.split('.').at(-1) ?? ''}:`;
	const lines = linesOf(answers, name);
	const typed = lines.map((line) => `${indent}  - ${quoted(line)}`);
	return fromField(name, lines.length > 0 ? [as, ...typed].join('\n') : `${as} []`);
}

function names(answers: Answers, name: string, indent = ''): WrittenLine[] {
	const as = name.split('.').at(-1) ?? '';
	return fromField(name, `${indent}${as}: [${linesOf(answers, name).join(', ')}]`);
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
		...(about ? fromField('checkFirst.about', `  about: ${about}`) : []),
		...(aboutYou.length > 0 ? names(answers, 'checkFirst.aboutYou', '  ') : []),
	];
}

/** Each line is the name of a sign, a colon and the reason. */
function leftOut(answers: Answers): WrittenLine[] {
	const lines = linesOf(answers, 'checkFirst.leftOut').map((line) => {
		const [sign = '', ...why] = line.split(':');
		return `    - { sign: ${quoted(sign.trim())}, why: ${quoted(why.join(':').trim())} }`;
	});
	return lines.length > 0
		? fromField('checkFirst.leftOut', ['  leftOut:', ...lines].join('\n'))
		: [];
}

/** Notes to whoever keeps the table: they stand in the file, and nobody else is shown them. */
function signsWanted(answers: Answers): WrittenLine[] {
	const lines = linesOf(answers, SIGNS_WANTED);
	return lines.length > 0
		? fromField(SIGNS_WANTED, lines.map((line) => `  # Sign wanted: ${line}`).join('\n'))
		: [];
}

function sources(answers: Answers): WrittenLine[] {
	const numbers = filledIn(answers, 'source');
	if (numbers.length === 0) return fromField('source.0.publisher', 'sources: []');
	return [
		...fromField('source.0.publisher', 'sources:'),
		...numbers.flatMap((number) => {
			const at = (name: string) => `source.${number}.${name}`;
			const said = (name: string) => lineAt(answers, at(name));
			const year = /^\d{4}$/.test(said('year')) ? said('year') : quoted(said('year') || 'no date');
			return [
				...fromField(at('publisher'), `  - publisher: ${quoted(said('publisher'))}`),
				...fromField(at('title'), `    title: ${quoted(said('title'))}`),
				// A book has no address.
				...(said('url') ? fromField(at('url'), `    url: ${quoted(said('url'))}`) : []),
				...fromField(at('year'), `    year: ${year}`),
				...fromField(at('supports'), `    supports: ${quoted(said('supports'))}`),
				...fromField(at('read'), `    read: ${quoted(said('read'))}`),
			];
		}),
	];
}

function evidence(answers: Answers): WrittenLine[] {
	const numbers = filledIn(answers, 'evidence');
	if (numbers.length === 0) return fromField('evidence.0.claim', 'evidence: []');
	return [
		...fromField('evidence.0.claim', 'evidence:'),
		...numbers.flatMap((number) => {
			const at = (name: string) => `evidence.${number}.${name}`;
			const cited = lineAt(answers, at('sources'))
				.split(/[\s,]+/)
				.filter(Boolean);
			const plain = cited.map((one) => (/^\d+$/.test(one) ? one : quoted(one)));
			return [
				...fromField(at('claim'), `  - claim: ${quoted(lineAt(answers, at('claim')))}`),
				...fromField(at('grade'), `    grade: ${quoted(lineAt(answers, at('grade')))}`),
				...fromField(at('sources'), `    sources: [${plain.join(', ')}]`),
			];
		}),
	];
}
