import { counted, hint, thing, word } from '#lib/words/cy/grammar.ts';
import { sendWords } from '#lib/words/cy/authors/write-send.ts';

const toThinkAbout = (hints: number) =>
	`${counted(hints, hint)} i feddwl ${hints === 1 ? 'amdano' : 'amdanyn nhw'}`;

/** Words of “Write a guide”. */
export const writeGuideWords = {
	write: {
		title: 'Ysgrifennu canllaw',
		lead: 'Ffurflen i therapyddion galwedigaethol. Mae’n gwirio eich geiriau wrth i chi ysgrifennu, yn ôl y rheolau y mae’n rhaid i bob canllaw eu cadw.',
		first: 'Cyn i chi ddechrau',
		firstLines: [
			'Gofynnwch i’ch cyflogwr yn gyntaf, ac i’r sawl sy’n eich yswirio. Mae canllaw’n waith y mae cleifion yn gweithredu arno.',
			'Peidiwch ag ysgrifennu dim am glaf. Dim enw, dim oedran, dim stori.',
			'Beth ddaw’n gyhoeddus: eich enw, a phob gair o’r canllaw. Caiff unrhyw un ddefnyddio’r geiriau o dan y drwydded CC BY 4.0, am byth. Mae’r sawl sy’n gwirio canllaw hefyd yn gwneud ei rôl a’i rif HCPC yn gyhoeddus.',
			'Rhaid i therapydd galwedigaethol arall wirio eich canllaw cyn iddo gael ei roi i gleifion. Ni chewch wirio eich canllaw eich hun.',
		],
		stays:
			'Mae’r hyn rydych chi’n ei deipio yn cael ei gadw ar y ddyfais hon wrth i chi ysgrifennu, fel na chaiff ei golli. Nid yw’n mynd i unman nes i chi bwyso “Mynd i GitHub”.',
		guideFirst: 'Sut rydyn ni’n ysgrifennu, gyda phob rhan wedi’i dangos',
		laterTitle: 'Beth sy’n cael ei wirio wedyn yn unig',
		later:
			'Mae sillafu’n cael ei wirio ar ôl i chi ei anfon, â geiriadur sy’n rhy fawr i’r dudalen hon. Efallai y bydd eich porwr yn tanlinellu geiriau. A yw’r ffeithiau’n wir, nid oes yr un cyfrifiadur yn gwirio hynny: person sy’n gwneud.',
		notReady:
			'Nid yw’r ffurflen yn barod: mae angen JavaScript, ac mae hwnnw’n hwyr neu wedi’i ddiffodd. Os yw’r llinell hon yn aros, llwythwch y dudalen eto. Neu copïwch y testun hwn i ffeil, llenwch bob bwlch, ac anfonwch y ffeil.',
		template: 'Ysgrifennu mewn rhaglen o’ch dewis',
		templateHelp: 'Mae pob llinell o’r testun hwn yn dweud beth sydd i fod yno.',
		templateLabel: 'Canllaw i’w lenwi',
		file: 'Ffeil y canllaw',
		open: 'Agor ffeil a gadwyd',
		openHelp:
			'Ffeil a gadwoch yma, neu ffeil un o’n canllawiau. Ar GitHub, en.mdx yn ffolder y canllaw yw honno: pwyswch “Download raw file” yno. Mae’n cymryd lle’r hyn sydd yn y ffurflen. Daw’r hyn nad ydych yn ei newid yn ôl fel yr oedd.',
		opened:
			'Wedi’i hagor. Mae “Dadwneud” ar ddiwedd y dudalen yn dod â’r hyn oedd yma o’r blaen yn ôl.',
		openedNoTopic:
			'Wedi’i hagor. Nid yw’r pwnc yn y ffeil: dewiswch ef eto. Mae “Dadwneud” ar ddiwedd y dudalen yn dod â’r hyn oedd yma o’r blaen yn ôl.',
		openFailed:
			'Nid canllaw y gallwn ei ddarllen yw hwn. Dewiswch ffeil a gadwoch yma, neu ffeil en.mdx canllaw.',
		openOver: 'Mae geiriau yn y ffurflen yn barod. Mae’r ffeil yn cymryd eu lle.',
		openNow: 'Agor y ffeil',
		openNot: 'Gadael y ffurflen fel y mae',
		openPartly:
			'Mae’r canllaw hwn yn cynnwys mwy nag y mae gan y ffurflen le iddo, felly ni agorwyd dim. Defnyddiwch “Awgrymu newid” ar dudalen y canllaw ei hun.',
		keep: 'Cadw’r hyn rwy’n ei ysgrifennu ar y ddyfais hon',
		keepHelp:
			'Ar gyfrifiadur sy’n cael ei rannu, tynnwch y tic: gallai’r person nesaf ei ddarllen.',
		clear: 'Clirio’r ffurflen',
		cleared:
			'Mae’r ffurflen yn wag, a does dim wedi’i gadw ar y ddyfais hon. Pwyswch Dadwneud i ddod ag ef yn ôl.',
		tooLong:
			'Mae hwn yn fwy na dwywaith mor hir â’n canllaw hiraf, felly does dim yn ei wirio yma. Gwnewch ef yn fyrrach: wedyn caiff ei wirio eto.',
		undo: 'Dadwneud',
		unreadable:
			'Mae drafft wedi’i gadw ar y ddyfais hon, ond ni allwn ei ddarllen. Rydyn ni’n ei adael fel y mae, ac nid ydyn ni’n cadw dim yma. Mae “Clirio’r ffurflen” yn ei dynnu oddi yno.',
		leftOver: 'Nid oes lle i’r rhain ar y dudalen hon nawr',
		leftOverHelp:
			'Efallai fod gan dudalen fwy newydd faes iddyn nhw. Maen nhw’n aros gyda’ch drafft, ac yn y ffeil y byddwch yn ei chadw, nes i chi glirio’r ffurflen.',
		sections: {
			about: 'Am beth mae’n sôn',
			checkFirst: 'Gwiriwch yn gyntaf',
			body: 'Y geiriau',
			options: 'Dewisiadau',
			option: 'Dewis',
			equipment: 'Offer',
			between: 'Mwy o eiriau',
			helper: 'I’r sawl sy’n helpu',
			tick: 'Taflen dicio',
			help: 'Pryd i gael help',
			clinician: 'I’r clinigydd sy’n ei roi',
			source: 'Ffynhonnell',
			evidence: 'Pa mor siŵr ydyn ni',
			you: 'Chi',
		},
		steps: [
			'Am beth mae’n sôn, ac i bwy',
			'Pwy ddylai ofyn yn gyntaf, ac arwyddion perygl',
			'Y camau cyntaf, a’r geiriau',
			'Dewisiadau ac offer',
			'I’r sawl sy’n helpu, a thaflen dicio',
			'Pryd i gael help, ac at bwy i droi nesaf',
			'Ffynonellau, a pha mor sicr ydym ni',
			'I glinigwyr, ac amdanoch chi',
		],
		step: (number: number, all: number, title: string) => `Cam ${number} o ${all}: ${title}`,
		toMend: (errors: number) =>
			errors === 0
				? ''
				: errors === 1
					? '1 peth i’w gywiro yma'
					: `${counted(errors, thing)} i’w cywiro yma`,
		length: (words: number) =>
			`${counted(words, word)} hyd yma. Mae gan ganllaw 600 i 1,000 o eiriau.`,
		numbered: (title: string, number: number) => `${title} ${number}`,
		another: (title: string) => `Ychwanegu un arall: ${title}`,
		choose: 'Dewis',
		chooseFrom: (count: number) => `Dewis o ${count}`,
		findByWords: 'Dod o hyd yn ôl geiriau',
		haveWords: (count: number) =>
			count === 0
				? 'Nid oes gan yr un y geiriau hyn. Rhowch gynnig ar un ohonyn nhw ar ei ben ei hun.'
				: `Mae gan ${count} y geiriau hyn.`,
		findGuide: 'Dod o hyd i ganllaw yn eich geiriau chi',
		choices: {
			patient: 'y claf',
			carer: 'gofalwr',
			employer: 'cyflogwr',
			you: 'y gofalwr',
			them: 'y sawl y mae’n ei helpu',
			live: 'ar dudalen y cyhoeddwr ei hun',
			'stored copy': 'mewn copi wedi’i storio: un a gadwodd rhywun yn gynharach',
			'reported by': 'heb ei darllen o gwbl: rhywun arall a’i hadroddodd',
		},
		mend: 'Beth i’w gywiro',
		waiting: 'Ysgrifennwch ychydig, ac mae’r rhestr yn dechrau.',
		count: (errors: number, hints: number) =>
			errors === 0
				? `Does dim rhaid cywiro dim. ${toThinkAbout(hints)}.`
				: `${errors === 1 ? '1 peth i’w gywiro' : `${counted(errors, thing)} i’w cywiro`}; ${toThinkAbout(hints)}.`,
		hint: 'Awgrym:',
		failed:
			'Ni chyrhaeddodd y rheolau. Llwythwch y dudalen eto i wirio’r hyn a ysgrifennoch. Cadwch ef yn gyntaf.',
		preview: 'Gweld sut mae’n edrych',
		previewEmpty: 'Mae eich canllaw’n ymddangos yma wrth i chi ysgrifennu.',
		...sendWords,
	},
};
