import { isCode } from '#lib/facts/codes.ts';
import { guideFacts } from '#lib/facts/guide-facts.ts';
import { readGuide } from '#lib/guide/guide-file.ts';
import { parts } from '#lib/guide/part-rules.ts';
import { fingerprintOf, sealedText } from '#lib/sign-off/seal/fingerprint.ts';
import { signedWords } from '#lib/sign-off/seal/signed-words.ts';
import { parseMdx } from '#tools/content/read-library.ts';
import { aCheck } from '../../helpers/sample-guide.ts';
import { list, type PublicName } from './public-name.ts';

const fourFigures = Array.from({ length: 10_000 }, (_, number) => String(number).padStart(4, '0'));

const unsigned = list('checked withdrawn beingCorrected').map((fact) => `${fact}: 1`);
const words = ['Words. ', '<Contact name="acas" />', '<Picture name="chair" words="A chair." />'];
const typed = ['---', 'b: 2', 'a: 1', ...unsigned, '---', '', ...words];
const signed = signedWords(readGuide('content/guides/work/a/en.mdx', typed.join('\n'), parseMdx), {
	pictures: new Map([['chair', '<svg/>']]),
});

/** What authors type, what stands on paper beside it, and what a checker signed. */
export const inContent: PublicName[] = [
	{
		what: 'the fingerprint of all texts that are codes',
		now: await fingerprintOf(fourFigures.filter(isCode).join(' ')),
		stays: 'ccfafb613a94d6527281e405dacc609a14cf2b73',
		breaks: 'Codes on slips, posters and in records would open another guide, or none.',
	},
	{
		what: 'the parts of a guide and their settings',
		now: Object.entries(parts).flatMap(([part, { settings }]) => [
			part,
			...Object.keys(settings).map((setting) => `${part}.${setting}`),
		]),
		stays:
			list(`TryThisFirst Steps Steps.title Steps.undo DoList DoNotList Options Options.title Option
			Option.name Option.effort Option.cost Option.who Option.likes Option.dislikes LeaveIt Equipment
			Equipment.name Equipment.suits Equipment.risk Equipment.lender ForTheHelper TickSheet
			TickSheet.title GetHelp GetHelp.level GetHelp.ask IfNotWorked IfNotWorked.route SafetyLine
			SafetyLine.name Contact Contact.name Term Term.means Source Source.number Picture Picture.name
			Picture.words Picture.caption Picture.sides`),
		breaks: 'Guides that authors are writing, and files that they saved, would be refused.',
	},
	{
		what: 'the facts of a guide',
		now: Object.keys(guideFacts.shape),
		stays:
			list(`code title summary opening today readersWords audience conditions checkFirst clinician
			related sources evidence written checked reviewBy changes withdrawn`),
		breaks: 'Guides that authors are writing, and files that they saved, would be refused.',
	},
	{
		what: 'the text that a sign-off is a fingerprint of',
		now: signed,
		stays:
			'["work/a",{"a":1,"b":2},"Words.\\n<Contact name=\\"acas\\" />\\n<Picture name=\\"chair\\" words=\\"A chair.\\" />",[["chair","<svg/>"]]]',
		breaks: 'Every check by an occupational therapist would count as out of date.',
	},
	{
		what: 'the text that the seal of a check is a fingerprint of',
		now: sealedText('0123456789abcdef0123456789abcdef01234567', aCheck),
		stays:
			'["0123456789abcdef0123456789abcdef01234567","A made-up checker","Made up","OT00000","2026-02-01","None"]',
		breaks: 'Every check by an occupational therapist would count as out of date.',
	},
];
