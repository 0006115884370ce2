import type { Paper } from '#lib/hand-over/papers.ts';
import type { Language } from '#lib/text/languages.ts';
import {
	counted,
	guide,
	inside,
	letter,
	message,
	pack,
	sheetPage,
	side,
} from '#lib/words/cy/grammar.ts';
import { practiceWords } from '#lib/words/cy/practice.ts';
import { patientNoteWords } from '#lib/words/cy/recommend-notes.ts';

/** Words of the GP picker. */
export const recommendWords = {
	recommend: {
		...practiceWords,
		...patientNoteWords,
		title: 'Dewis canllawiau',
		lead: 'Chwiliwch, ticiwch, rhowch i’r claf. Does dim byd am y claf yn cael ei anfon na’i gadw.',
		filter: 'Problem, cyflwr neu god',
		enterAdds: (what: string) => `Mae Enter yn ychwanegu: ${what}`,
		alreadyChosen: (what: string) => `Wedi’i ddewis yn barod: ${what}`,
		/** Words that are a danger's name and no more. */
		enterAddsNothing:
			'Nid yw Enter yn ychwanegu dim ar gyfer hyn. Mae’r saeth i lawr yn mynd at y canllawiau.',
		danger:
			'Os yw hyn yn newydd neu’n digwydd nawr, nid oes yr un canllaw ar ei gyfer: aseswch yn gyntaf.',
		urgentHelp: 'Help brys',
		newTab: '(tab newydd)',
		waitToPrint: 'Pwyswch Enter unwaith eto i argraffu.',
		packs: 'Pecynnau parod',
		guides: 'Canllawiau',
		foundNothing: (words: number) =>
			words <= 1
				? 'Does dim canllaw ar gyfer y gair hwn. Rhowch gynnig ar air arall.'
				: 'Nid oes yr un canllaw yn cynnwys y geiriau hyn i gyd. Rhowch gynnig ar lai o eiriau.',
		unknownCodes: (codes: readonly string[]) =>
			codes.length === 1
				? `Does dim canllaw â’r cod ${codes.join()}. Edrychwch eto ar y rhif.`
				: `Does dim canllawiau â’r codau ${codes.join(', ')}. Edrychwch eto ar y rhifau.`,
		found: (guides: number, packs: number) =>
			`${counted(guides, guide)}${packs === 0 ? '' : `, ${counted(packs, pack)}`}`,
		add: 'Ychwanegu',
		remove: 'Tynnu',
		added: (count: number, first: string) =>
			count === 1
				? `Wedi ychwanegu: ${first}`
				: `Wedi ychwanegu: ${counted(count, guide)}, y cyntaf yw ${first}`,
		/** After Up or Down. */
		stands: (title: string, at: number, of: number) => `${title}: ${at} o ${of}`,
		removed: (title: string) => `Wedi tynnu: ${title}`,
		full: '6 chanllaw yw’r mwyaf ar un slip. Tynnwch un yn gyntaf.',
		askFirst: 'Nid heb gyngor:',
		askFirstHeading: 'Gofynnwch yn gyntaf: nid heb gyngor',
		dangerHeading: 'Arwyddion perygl',
		handOver: 'Rhoi i’r claf',
		empty:
			'Does dim wedi’i ddewis eto. Teipiwch broblem a phwyswch Enter, neu pwyswch becyn parod.',
		up: 'I fyny',
		down: 'I lawr',
		printSlip: 'Argraffu’r slip',
		/** What will print: the count, and the guide that comes first. */
		printCount: (count: number, first: string) =>
			count === 1
				? `Argraffu’r slip: ${first}`
				: `Argraffu’r slip: ${counted(count, guide)}, y cyntaf yw ${first}`,
		keys: { next: 'Alt+N', print: 'Enter' },
		copyLines: { text: 'Copïo’r neges', record: 'Copïo’r cofnod' },
		printLargeSlip: 'Slip print bras (18 pt, A4)',
		largeLength: (sides: string) => `Slip print bras (18 pt, ${sides} o A4)`,
		/** Whether anything was printed, no browser tells. */
		printed: 'Agorodd y ffenestr argraffu. Heb argraffu? Pwyswch Argraffu eto.',
		printSheets: 'Slip ac un daflen i bob canllaw, ar gyfer dwy ochr y papur',
		printFull: 'Argraffu’n llawn: slip a chanllawiau',
		fullLength: (sides: number) =>
			`Argraffu’n llawn: slip a chanllawiau, tua ${counted(sides, sheetPage)}`,
		fullSize: 'Maint y print yn y canllawiau',
		sizes: { small: '12 pt', clear: '14 pt', large: '18 pt' },
		fetching: 'Yn nôl y canllawiau…',
		fetchFailed:
			'Nid oedd modd nôl y canllawiau. Gwiriwch y rhwydwaith, neu argraffwch y slip yn unig.',
		text: 'Neges destun',
		textCount: (units: number, kept: number, fragments: number) =>
			`${counted(units, letter)}, gan gynnwys ${kept} i’w cadw i’r cyfarchiad a’r diweddglo: ${counted(fragments, message)}.`,
		textOutside: 'Mae’r llythyren hon yn gwneud negeseuon yn fyrrach (70, nid 160): {letters}',
		kept: 'Llythrennau i’w cadw i gyfarchiad a diweddglo eich system',
		link: 'Dolen',
		record: 'Llinell i’r cofnod',
		recordHelp: 'Testun plaen, nid cod clinigol.',
		copy: 'Copïo',
		copyView: 'Copïo hyn fel dolen i’ch system glinigol',
		unknownPack: (name: string) => `Does dim pecyn parod â’r enw ${name}.`,
		unreadLink: 'Nid yw’r ddolen hon yn enwi canllaw. Teipiwch y broblem mewn geiriau.',
		noConcept:
			'Does dim canllaw yma ar gyfer y cysyniad SNOMED CT hwn. Teipiwch y broblem mewn geiriau.',
		copied: 'Wedi’i gopïo',
		nothingCopied: 'Does dim canllaw wedi’i ddewis: does dim wedi’i gopïo.',
		copyFailed: 'Methu copïo: mae wedi’i ddewis, pwyswch Ctrl+C',
		options: 'Slip: oddi wrth, papur, nodyn, rhifau lleol',
		language: 'Iaith y canllawiau',
		languages: { en: 'Saesneg (English)', cy: 'Cymraeg' } satisfies Record<Language, string>,
		paper: 'Papur (rhan o’ch gosodiadau: mae’n aros)',
		papers: { a5: 'A5', a4: 'A4, gyda’r camau cyntaf isod' } satisfies Record<Paper, string>,
		paperGrew:
			'Gyda’i arwyddion perygl byddai angen mwy na dwy ochr {wanted} ar y slip hwn. Mae’n argraffu ar {sides} o {used}.',
		sides: (count: number) => counted(count, side),
		preview: 'Y slip',
		withoutScript:
			'Mae angen JavaScript i wneud slip, ac mae hwnnw wedi’i ddiffodd. Mae gan bob canllaw isod ei slip ei hun y gallwch ei argraffu.',
		ownSlip: 'Slip i’w argraffu',
		poster: 'Poster a cherdyn desg',
		draftMark: 'Drafft',
		/**
		 * What a text message may say, most needed first. No letter with an accent stands here, and no curly
		 * apostrophe: one of them takes a message from 160 letters to 70.
		 */
		textParts: {
			draft: (link: string) => `DRAFFT, nid i gleifion. ${link}`,
			suggests: (role: string, link: string) => `Mae ${inside(role)} yn awgrymu: ${link}`,
			crisis: 'Argyfwng: {numbers}',
			noInternet: 'Dim rhyngrwyd? Gofynnwch i ni argraffu.',
			free: 'Am ddim, heb fewngofnodi.',
		},
		/** Names of nations for a text message, where each letter counts. */
		nationsShort: {
			england: 'Lloegr',
			wales: 'Cymru',
			scotland: 'Yr Alban',
			'northern-ireland': 'G Iwerddon',
		},
	},
};
