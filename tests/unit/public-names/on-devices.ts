import { keptAddress, STORE, STORE_PREFIX, writeKept } from '#lib/keep/kept-copy.ts';
import { readPracticeSetup } from '#lib/hand-over/practice-setup.ts';
import { writeFields } from '#lib/words/en/write-fields.ts';
import { LEFT_OVER as LEFT_OVER_FIELD } from '#lib/write/form-answers.ts';
import { leftOverLine, NO_PLACE } from '#lib/write/left-over.ts';
import { OLDER_FIELDS } from '#lib/write/older-drafts.ts';
import { FIELDS } from '#lib/difference/counted-measures.ts';
import { LEFT_OVER, deviceKey, writeAnswers } from '#lib/worksheet/worksheet-answers.ts';
import { foundIn, list, type PublicName } from './public-name.ts';

const says = { lang: 'en-GB', saved: '1', overdue: '2', tooOld: '3', show: '4' };
const kept = { on: '2026-10-03', goodFor: 90, files: ['/a.js'], olderFiles: ['/b.js'], says };

/** What readers, practices, authors and checkers asked their own devices to keep. */
export const onDevices: PublicName[] = [
	{
		what: 'the names under which a device keeps anything',
		now: foundIn(
			'src/{browser,lib}/**/*.ts',
			/^(?!\s*(?:\*|\/[/*])).*?['"`](keep-doing(?:\.[a-z]+\.?|-\d+))(?=['"`$])/gm,
		),
		stays: list(
			'keep-doing-1 keep-doing.check. keep-doing.guide keep-doing.practice keep-doing.sheet.',
		),
		breaks: 'Readers, practices, authors and checkers would lose what their devices keep.',
	},
	{
		what: 'the name under which a worksheet is kept',
		now: deviceKey('if-i-fall'),
		stays: 'keep-doing.sheet.if-i-fall',
		breaks: 'A reader would find empty what they had kept.',
	},
	{
		what: 'a worksheet as it is kept, and saved to a file',
		now: writeAnswers('if-i-fall', new Map([[LEFT_OVER, ['Ann']]])),
		stays:
			'{"keepDoing":"worksheet","version":1,"sheet":"if-i-fall","answers":{"left-over":["Ann"]}}',
		breaks: 'Worksheets on devices and in readers’ files could not be opened any more.',
	},
	{
		what: 'the counts that “Show the difference” keeps, as a worksheet is kept',
		now: [
			...foundIn('src/browser/difference/difference-table.ts', /const NAME = '([a-z-]+)'/g),
			...FIELDS,
		],
		stays: [
			'show-the-difference',
			...list('people-seen people-compared'),
			...list(`gp-consultations other-contacts emergency-visits readmissions bed-days fit-notes
				items-prescribed days-waited`).flatMap((measure) =>
				list('seen-before seen-after compared-before compared-after').map(
					(which) => `${measure}-${which}`,
				),
			),
		],
		breaks: 'An OT lead would find empty what they had kept.',
	},
	{
		what: 'a practice’s set-up, in a file, in a link and as it is kept',
		now: JSON.stringify(
			readPracticeSetup(
				'{"keepDoing":"practice","version":2,"packs":[{"title":"Ours","codes":["2917"]}]}',
			),
		),
		stays:
			'{"keepDoing":"practice","version":2,"role":"gp","paper":"a5","letters":50,"name":"",' +
			'"phone":"","locals":[],"favourites":[],"packs":[{"title":"Ours","codes":["2917"]}]}',
		breaks: 'Practices would lose what their computers keep, and their files and links.',
	},
	{
		what: 'the fields of “Write a guide”, under which a draft is kept',
		// What an older draft holds in fields that are gone comes back in another one.
		now: [...Object.keys(writeFields), ...OLDER_FIELDS],
		stays: list(`title topic audience summary opening today readersWords conditions related
			checkFirst.notFor checkFirst.dangerSigns checkFirst.safetyLines tryFirst words optionsTitle leaveIt
			option.name option.words option.effort option.cost option.who option.likes option.dislikes
			equipment.name equipment.words equipment.suits equipment.risk equipment.lender helper
			tick.title tick.lines help.now help.today help.todayAsk help.book help.bookAsk route notWorked
			clinician.tenSeconds clinician.oneMinute clinician.teachBack clinician.referInstead
			source.publisher source.title source.url source.year source.supports source.read
			evidence.claim evidence.grade evidence.sources by on reviewBy`),
		breaks: 'An author’s kept draft would come back with that field empty.',
	},
	{
		what: 'what a draft or a guide’s file holds that the form has no field for',
		now: [LEFT_OVER_FIELD, NO_PLACE + leftOverLine('novel', 'One\ntwo')],
		stays: ['leftOver', '# No place in the form: novel: "One\\ntwo"'],
		breaks: 'What a newer page kept would not come back in its field.',
	},
	{
		what: 'the store of kept pages',
		now: STORE,
		stays: 'keep-doing-1',
		breaks: 'Readers would lose every guide that they kept to read without the internet.',
	},
	{
		what: 'what a kept page says of itself',
		now: decodeURIComponent(writeKept(kept)),
		stays:
			'{"on":"2026-10-03","goodFor":90,"files":["/a.js"],"olderFiles":["/b.js"],' +
			'"says":{"lang":"en-GB","saved":"1","overdue":"2","tooOld":"3","show":"4"}}',
		breaks: 'The worker on readers’ devices could not say how old their kept guides are.',
	},
	{
		what: 'the address under which a list is kept',
		now: keptAddress('/r/', ['2917', '3425']),
		stays: '/r/?2917-3425',
		breaks: 'Readers would lose the lists that they kept.',
	},
	{
		what: 'the beginning of the stores that switching keeping off clears',
		now: STORE_PREFIX,
		stays: 'keep-doing-',
		breaks: 'A publisher could not clear a withdrawn guide from readers’ devices.',
	},
	{
		what: 'the address of the worker, and of the one that switches it off',
		now: foundIn('{src/browser/keep/start-worker.ts,README.md}', /(service-worker(?:-off)?\.js)/g),
		stays: list('service-worker-off.js service-worker.js'),
		breaks: 'Devices that kept guides would run the old worker for ever.',
	},
];
