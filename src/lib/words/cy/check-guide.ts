import { said } from '#lib/words/cy/joined.ts';

/** Words of the sheet with which an occupational therapist checks a guide. */
export const checkGuideWords = {
	checkGuide: {
		title: 'Gwirio canllaw',
		lead: 'I therapyddion galwedigaethol cofrestredig. Mae pob taflen yn rhestru beth mae canllaw yn ei honni, a beth yw sail hynny.',
		all: 'Pob taflen wirio',
		sheetTitle: (title: string) => `Gwirio: ${title}`,
		signsTitle: 'Arwyddion perygl',
		signsLead:
			'Yr un tabl y mae pob canllaw, slip a thudalen yn cymryd eu harwyddion perygl ohono. Mae pob arwydd yn cael ei lofnodi ar ei ben ei hun. Os bydd un yn newid, hwnnw’n unig sydd i’w wirio eto.',
		cardsTitle: 'Llinellau diogelwch, cysylltiadau a thaflenni gwaith',
		cardsLead:
			'Mae llinellau diogelwch a chysylltiadau mewn llawer o ganllawiau. Nid yw canllaw yn cyfrif fel un wedi’i wirio nes bydd y rhai y mae’n eu dangos wedi’u gwirio hefyd. Mae taflenni gwaith yn cael eu llofnodi yma hefyd, a geiriau’r wefan y mae pobl yn gweithredu arnyn nhw mewn perygl.',
		safetyWords: 'Pwy i’w ffonio, a geiriau eraill y wefan ei hun',
		release: 'Y fersiwn hon o’r wefan',
		releaseLines: [
			'Ei chod, ei phecynnau meddalwedd, y geiriau ar ei botymau, ei thudalennau am y wefan, ei phecynnau o ganllawiau, a beth mae ei chwiliad yn ei wybod.',
			'Cyn i chi lofnodi, ewch drwy’r rhagolwg hwn fel y mae claf yn ei wneud: y dudalen flaen, canllaw, chwilio, Help brys, taflen waith, slip.',
			'Mae newid i unrhyw ran o hyn yn gofyn am wiriad newydd, ac nid oes gwefan i gleifion yn cael ei gwneud tan hynny.',
		],
		sheetLead: (code: string, on: string) =>
			code
				? `Canllaw ${code}, fel yr oedd ar ${said(on)}. Argraffwch y daflen hon, neu llenwch hi yma.`
				: `Canllaw heb god eto, fel yr oedd ar ${said(on)}. Darllenwch ef, atebwch, ac anfonwch atom beth i’w newid. Gellir ei lofnodi ar ôl iddo gael ei dderbyn.`,
		open: 'Darllen y canllaw fel y mae darllenwyr yn ei weld',
		before: 'Cyn i chi ddechrau',
		rules: [
			'Gallwch wirio canllaw os ydych chi wedi’ch cofrestru gyda’r HCPC fel therapydd galwedigaethol, ac os nad chi a’i hysgrifennodd.',
			'Gofynnwch i’ch cyflogwr a’ch yswiriwr yn gyntaf. Dywedwch y bydd eich enw ar dudalen gyhoeddus.',
			'Mae’r rhain yn dod yn gyhoeddus, ac yn aros yn hanes y prosiect: eich enw, rôl, rhif HCPC a buddiannau, y dyddiad, ac unrhyw eiriau rydych chi’n eu rhoi i ni. Mae eich geiriau’n dod o dan y drwydded CC BY 4.0.',
			'Buddiannau: dywedwch beth y gallai darllenydd fod eisiau ei wybod, fel cwmni rydych chi’n gweithio iddo, neu offer rydych chi’n ei werthu. Os nad oes rhai, ysgrifennwch Dim.',
			'Peidiwch ag enwi unrhyw glaf, na dim a allai bwyntio at un.',
			'Nid yw rhif ar y ffurf gywir yn profi pwy yw neb. Rydych chi hefyd yn cymeradwyo’r newid ar GitHub o’ch cyfrif eich hun. Os nad oes gennych un, bydd y cyhoeddwr yn gofyn i chi sut arall i gadarnhau mai chi oedd yno.',
		],
		first: 'Edrychwch ar y rhain yn gyntaf',
		mendLead: 'Newidiodd y mannau hyn ers y gwiriad diwethaf.',
		firstLead:
			'Nid oes neb wedi agor ffynhonnell y rhain, neu doethineb ymarfer yw eu sail, neu mae eu ffynonellau’n wahanol.',
		smallLead:
			'Dim ond sillafu neu ddolen a newidiodd ers y gwiriad diwethaf. Cytunwch â phob man isod: mae’r gweddill yn sefyll fel y cafodd ei wirio. Os ydych chi’n meddwl ei fod yn newid mwy na hynny, atebwch Newid, a dywedwch pam.',
		takenOut: 'Wedi’i dynnu allan:',
		putIn: 'Wedi’i roi i mewn:',
		rest: 'Popeth arall',
		kinds: {
			mend: 'Wedi newid ers y gwiriad diwethaf',
			claim: 'Honiad',
			danger: 'Arwydd perygl sy’n atal y canllaw hwn: a yw’n un i’r canllaw hwn?',
			watch: 'Arwydd perygl i gadw llygad amdano: a yw’n un i’r canllaw hwn?',
			leftOut: 'Wedi’i adael allan, er bod cyflwr yn y canllaw hwn yn dod ag ef',
			sign: 'Arwydd perygl',
			askFirst: 'Gofynnwch yn gyntaf os',
			words: 'Yn y geiriau',
			clinician: 'I glinigwyr ei ddweud',
			card: 'Wedi’i ddangos yn y canllaw hwn, ac wedi’i lofnodi ar ei ben ei hun',
			worksheet: 'Taflen waith: popeth y mae’n ei ddweud',
			session: 'Sesiwn grŵp: popeth y mae’n ei ddweud, ac yn ei enwi',
			teachingCard: 'Cerdyn dysgu: popeth y mae’n ei ddweud, ac yn ei enwi',
			easyRead:
				'Fersiwn Hawdd ei Ddeall o ganllaw: popeth y mae’n ei ddweud, a’r llun wrth bob llinell',
			safetyWords: 'Geiriau’r wefan ei hun y mae pobl yn gweithredu arnyn nhw mewn perygl',
			release: 'Y wefan gyfan: popeth nad yw’n cael ei lofnodi ar ei ben ei hun',
			translation: 'A yw’n dweud yr un peth â’r Saesneg oddi tano?',
		},
		grade: 'Gradd',
		noSource: 'Dim ffynhonnell wedi’i henwi.',
		agree: 'Cytuno',
		change: 'Newid',
		strike: 'Dileu',
		instead: 'Beth ddylai ei ddweud, neu pam y dylai fynd',
		you: 'Amdanoch chi',
		name: 'Enw',
		role: 'Rôl',
		hcpc: 'Rhif HCPC, fel OT a phum digid',
		interests: 'Buddiannau',
		date: 'Dyddiad',
		make: 'Gwneud y geiriau i’w hanfon',
		keep: 'Cadw’r hyn rwy’n ei lenwi ar y ddyfais hon, nes i mi ei glirio',
		clear: 'Clirio popeth',
		cleared: 'Mae popeth wedi’i glirio. Pwyswch Dadwneud i ddod ag ef yn ôl.',
		undo: 'Dadwneud',
		leftOver: {
			heading: 'Wedi’i gadw, ond ar gyfer geiriau sydd wedi newid',
			lead: 'Mae’r canllaw hwn wedi newid ers i chi lenwi ei daflen. Copïwch yr hyn sy’n dal yn wir i’r llinell newydd. Mae hyn i gyd yn aros ar y ddyfais hon nes i chi glirio’r daflen.',
			line: (line: string) => `Fe gadwoch chi hyn ar gyfer llinell sydd wedi newid: “${line}”`,
			copy: 'Copïo hyn',
			restored: 'Roedd rhywfaint ohono ar gyfer geiriau sydd wedi newid. Mae ar frig y daflen hon.',
		},
		words: 'Y geiriau i’w hanfon',
		file: 'Cadw fel ffeil',
		copy: 'Copïo’r geiriau',
		copied: 'Wedi’u copïo.',
		copyFailed: 'Mae copïo wedi’i rwystro yma. Dewiswch y geiriau a’u copïo.',
		noMail: 'Dim e-bost wedi agor? Y cyfeiriad yw',
		copyAddress: 'Copïo’r cyfeiriad',
		addressCopied: 'Mae’r cyfeiriad wedi’i gopïo.',
		mail: 'Dechrau e-bost at y cyhoeddwr, yna atodi’r ffeil',
		noPublisher: 'Nid oes neb yn cyhoeddi’r wefan hon eto. Cadwch y ffeil nes bydd rhywun.',
		private:
			'Nid oes dim rydych chi’n ei lenwi yn gadael y dudalen hon nes i chi ei anfon eich hun.',
		proof:
			'Ni all y dudalen hon brofi pwy sy’n llofnodi. Mae arweinydd clinigol y cyhoeddwr yn cadarnhau hynny, drwy gymeradwyo’r newid.',
		missing: {
			name: 'Ysgrifennwch eich enw.',
			role: 'Ysgrifennwch eich rôl.',
			hcpc: 'Ysgrifennwch OT a’r digidau, heb fwlch.',
			interests: 'Ysgrifennwch eich buddiannau, neu Dim.',
			words: 'Dywedwch beth ddylai pob newid fod, neu pam y dylai fynd.',
			author:
				'Ni all pwy bynnag a ysgrifennodd hwn ei wirio. A yw eich enw chi’n debyg i enw’r awdur? Ysgrifennwch ef yn llawn, gyda’ch rhif.',
		},
		ready: 'Mae’r geiriau’n barod isod.',
		agreedLeftOut: (count: number) =>
			`Pwyntiau lle ysgrifennoch chi eiriau ac wedyn dewis Cytuno: ${count}. Mae’r geiriau hynny wedi’u gadael allan. Dewiswch Newid yno i’w hanfon.`,
		makeAgain: 'Fe newidioch chi’r daflen. Gwnewch y geiriau i’w hanfon eto.',
		sent: {
			heading: (title: string) => `Gwiriad o: ${title}`,
			interests: (interests: string) => `Buddiannau: ${interests}`,
			counts: (agree: number, change: number, strike: number, open: number) =>
				`Cytunwyd: ${agree}. I’w newid: ${change}. I’w dileu: ${strike}. Heb eu hateb: ${open}.`,
			instead: (words: string) => `  ${words}`,
			open: 'Heb eu hateb:',
			public:
				'Rwy’n gwybod bod fy enw, rôl, rhif HCPC a buddiannau yn dod yn gyhoeddus, a bod fy ngeiriau’n dod o dan CC BY 4.0. Rwyf wedi gofyn i’m cyflogwr a’m hyswiriwr.',
			lines:
				'Rwy’n cytuno â’r geiriau hyn. Rhowch y llinellau hyn yn lle “checked: []”, neu yn lle’r llinellau o dan “checked”:',
			again:
				'Gwnewch y newidiadau hyn, os gwelwch yn dda, ac anfonwch y geiriau newydd ataf i’w gwirio.',
		},
	},
};
