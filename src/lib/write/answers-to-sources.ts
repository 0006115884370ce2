import { filledIn, lineAt, type Answers } from '#lib/write/form-answers.ts';
import { REPORTED } from '#lib/write/older-drafts.ts';
import { fromField, type WrittenLine } from '#lib/write/written-line.ts';
import { quoted } from '#lib/write/yaml-text.ts';

/** What a guide rests on, each source with how it was read. */
export function writeSources(answers: Answers): WrittenLine[] {
	const numbers = filledIn(answers, 'source');
	if (numbers.length === 0) return fromField('source.0.publisher', 'sources: []', 'sources');
	return [
		...fromField('source.0.publisher', 'sources:', 'sources'),
		...numbers.flatMap((number) => {
			const at = (name: string) => `source.${number}.${name}`;
			const said = (name: string) => lineAt(answers, at(name));
			const year = /^[1-9]\d{3}$/.test(said('year'))
				? said('year')
				: quoted(said('year') || 'no date');
			return [
				...fromField(at('publisher'), `  - publisher: ${quoted(said('publisher'))}`),
				...fromField(at('title'), `    title: ${quoted(said('title'))}`),
				// A book has no address.
				...(said('url') ? fromField(at('url'), `    url: ${quoted(said('url'))}`) : []),
				...fromField(at('year'), `    year: ${year}`),
				...fromField(at('supports'), `    supports: ${quoted(said('supports'))}`),
				...fromField(at('read'), `    read: ${quoted(howRead(said('read'), said('reportedBy')))}`),
			];
		}),
	];
}

/** A source that somebody else told of says who did; who is named beside another choice is not left out. */
const howRead = (how: string, who: string) =>
	how === REPORTED || !who ? [how, who].join(' ').trim() : `${how}, ${REPORTED} ${who}`;

/** The main claims, each with its grade and the numbers of its sources. */
export function writeEvidence(answers: Answers): WrittenLine[] {
	const numbers = filledIn(answers, 'evidence');
	if (numbers.length === 0) return fromField('evidence.0.claim', 'evidence: []', 'evidence');
	return [
		...fromField('evidence.0.claim', 'evidence:', 'evidence'),
		...numbers.flatMap((number) => {
			const at = (name: string) => `evidence.${number}.${name}`;
			const cited = lineAt(answers, at('sources'));
			// What is no list of numbers stands as it was typed, for the check to tell of.
			const isList = /^(?:[1-9]\d*(?:[\s,]+|$))*$/.test(cited);
			const numbered = isList
				? `[${cited
						.split(/[\s,]+/)
						.filter(Boolean)
						.join(', ')}]`
				: quoted(cited);
			return [
				...fromField(at('claim'), `  - claim: ${quoted(lineAt(answers, at('claim')))}`),
				...fromField(at('grade'), `    grade: ${quoted(lineAt(answers, at('grade')))}`),
				...fromField(at('sources'), `    sources: ${numbered}`),
			];
		}),
	];
}
