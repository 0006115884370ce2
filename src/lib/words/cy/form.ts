import { counted, letter } from '#lib/words/cy/grammar.ts';

/** Words of every form that a reader fills in: worksheets and the plan. */
export const formWords = {
	form: {
		notReady:
			'Nid yw’r dudalen hon yn barod i gadw’r hyn rydych chi’n ei deipio: mae angen JavaScript, ac mae hwnnw’n hwyr neu wedi’i ddiffodd. Os yw’r llinell hon yn aros, llwythwch y dudalen eto. Neu dewiswch Argraffu yn newislen eich porwr, ac ysgrifennwch ar y papur.',
		private:
			'Mae’r hyn rydych chi’n ei deipio yn aros ar y dudalen hon. Os caewch y dudalen, bydd wedi mynd, oni bai eich bod yn ei gadw ar y ddyfais neu mewn ffeil.',
		print: 'Argraffu',
		printSmall: 'Argraffu’n fach (12 pt)',
		printLarge: 'Argraffu’n fras (18 pt)',
		keep: 'Cadw ar y ddyfais hon',
		stopKeeping: 'Peidio â chadw ar y ddyfais hon',
		save: 'Cadw mewn ffeil',
		open: 'Agor ffeil',
		calendar: 'Cadw diwrnodau i fy nghalendr',
		clear: 'Clirio popeth',
		undo: 'Dadwneud',
		actions: 'Argraffu, cadw neu glirio’r daflen hon',
		keeping: {
			kept: 'Wedi’i gadw ar y ddyfais hon. Gall unrhyw un sy’n defnyddio’r ddyfais hon ei agor yma.',
			halfTyped:
				'Wedi’i gadw ar y ddyfais hon, heblaw am ddiwrnod neu amser nad yw’n gyfan eto: ysgrifennwch y cyfan ohono.',
			stopped:
				'Nid yw wedi’i gadw ar y ddyfais hon mwyach. Mae ar y dudalen hon o hyd nes i chi ei chau.',
			restored: 'Dyma beth wnaethoch chi ei gadw ar y ddyfais hon.',
			joined:
				'Mae’r hyn a deipioch tra oedd y dudalen hon yn llwytho yn aros. Y gweddill yw’r hyn a gadwoch ar y ddyfais hon.',
			newer: 'Nid yw’r hyn rydych chi’n ei deipio yma wedi’i gadw eto. Mae ar y dudalen hon o hyd.',
			unreadable:
				'Mae rhywbeth wedi’i gadw ar y ddyfais hon ar gyfer y daflen hon, ond ni allwn ei ddarllen. Rydyn ni’n ei adael fel y mae. Mae Clirio popeth yn ei dynnu oddi yno.',
			unread:
				'Nid oedd modd darllen yr hyn sydd wedi’i gadw ar y ddyfais hon. Ni newidiwyd dim yno. Nid yw’r hyn rydych chi’n ei deipio nawr wedi’i gadw: mae ar y dudalen hon o hyd. Llwythwch y dudalen hon eto i roi cynnig arall arni.',
			tooBig:
				'Mae’n rhy hir i’w gadw ar y ddyfais hon. Does dim wedi’i golli: mae ar y dudalen hon o hyd. Argraffwch ef.',
			cleared: 'Mae popeth wedi’i glirio o’r dudalen hon ac o’r ddyfais hon.',
			otherStays: 'Cadwodd ffenestr arall eiriau mwy newydd. Maen nhw ar y ddyfais hon o hyd.',
			refused:
				'Ni wnaeth y porwr hwn ei ollwng: mae wedi’i gadw o hyd. Gallwch ei glirio yng ngosodiadau’r porwr.',
			full: 'Does dim lle ar y ddyfais hon i’w gadw, neu nid yw’n caniatáu hynny. Does dim wedi’i golli: mae ar y dudalen hon o hyd. Argraffwch ef, neu cadwch ef mewn ffeil.',
		},
		joinedUndo: 'Pwyswch Dadwneud i weld dim ond yr hyn roeddech chi wedi’i gadw.',
		twoCopies: 'Cafodd hwn ei newid mewn ffenestr arall. Pa un hoffech chi ei gael?',
		takeOther: 'Cymryd y llall',
		keepMine: 'Cadw’r hyn sydd yma',
		otherKept: 'Hoffech chi ddileu geiriau’r ffenestr arall hefyd?',
		showOther: 'Eu dangos yma',
		takeAway: 'Eu dileu o’r ddyfais hon',
		saved: 'Mae eich porwr nawr yn ei gadw mewn ffeil. Edrychwch yn eich lawrlwythiadau.',
		saveFailed:
			'Ni allai’r porwr hwn gadw ffeil. Does dim wedi’i golli: mae ar y dudalen hon o hyd. Copïwch ef, neu argraffwch ef.',
		savedTooBig:
			'Mae eich porwr nawr yn ei gadw mewn ffeil. Mae’n rhy hir i’w agor yma eto, felly argraffwch ef hefyd.',
		calendarSaved:
			'Mae eich porwr nawr yn cadw ffeil galendr. Agorwch hi i roi’r diwrnodau yn eich calendr. Efallai y gall pobl eraill weld eich calendr, neu y bydd y cwmni sy’n ei redeg yn ei gopïo.',
		oddYear: (year: string) =>
			`Blwyddyn y dyddiad hwnnw yw ${year}. Ai dyna rydych chi’n ei feddwl?`,
		halfLeftOut:
			'Mae diwrnod neu amser nad yw’n gyfan eto wedi’i adael allan. Ysgrifennwch y cyfan, ac wedyn cadwch y ffeil eto.',
		halfTyped:
			'Nid yw’r diwrnod neu’r amser hwnnw’n gyfan eto, felly ni ellir ei gadw. Ysgrifennwch y cyfan ohono.',
		noDay: (written: string) =>
			`Nid yw “${written}” yn ddiwrnod. Ysgrifennwch y diwrnod, y mis a’r flwyddyn, er enghraifft 1/12/26.`,
		noTime: (written: string) =>
			`Nid yw “${written}” yn amser y gallwn ei ddarllen. Ysgrifennwch ef fel 9:30am neu 14:30.`,
		/** A measure that cannot be worked with, by what its line is for. */
		noMeasure: {
			centimetres: (written: string) =>
				`Nid yw “${written}” yn uchder y gallwn weithio ag ef. Ysgrifennwch gentimetrau mewn ffigurau, er enghraifft 45 neu 45.5.`,
			days: (written: string) =>
				`Nid yw “${written}” yn nifer o ddiwrnodau y gallwn weithio ag ef. Ysgrifennwch ffigurau, 7 ar y mwyaf, er enghraifft 2 neu 2.5.`,
			hours: (written: string) =>
				`Nid yw “${written}” yn nifer o oriau y gallwn weithio ag ef. Ysgrifennwch ffigurau, 24 ar y mwyaf, er enghraifft 4 neu 3.5.`,
		},
		cut: (count: number) =>
			count === 1
				? 'Mae’n rhy hir i’r llinell hon: mae’r llythyren olaf wedi’i gadael allan. Ysgrifennwch hi mewn lle arall.'
				: `Mae’n rhy hir i’r llinell hon: mae ${counted(count, letter)} ar y diwedd wedi’u gadael allan. Ysgrifennwch nhw mewn lle arall.`,
		staysThere: (count: number) =>
			`Nid yw’n ffitio yma: mae ${counted(count, letter)} yn rhy hir i’r llinell hon. Mae’n aros lle’r oedd.`,
		mayBeCut:
			'Mae’r llinell hon yn llawn, ac efallai fod diwedd yr hyn a ddaeth olaf wedi’i adael allan. Darllenwch ef, ac ysgrifennwch y gweddill mewn lle arall.',
		full: 'Mae’r llinell hon yn llawn: mae’r hyn rydych chi’n ei deipio nawr yn cael ei adael allan. Ysgrifennwch ef mewn lle arall.',
		daysLeftOut: (written: string) =>
			`Diwrnodau o’ch cynllun a adawyd allan, am fod eu blwyddyn ymhell yn ôl neu’n rhy bell i ffwrdd: ${written}.`,
		daysUnread: (written: string) =>
			`Wedi’i adael allan o’r calendr: ${written}. Nid yw hwnnw’n ddiwrnod. Ysgrifennwch y diwrnod, y mis a’r flwyddyn, er enghraifft 1/12/26.`,
		timesUnread: (written: string) =>
			`Amser a adawyd allan o’r calendr, am na allwn ei ddarllen: ${written}. Mae’r diwrnod yno fel diwrnod cyfan. Ysgrifennwch yr amser fel 9:30am neu 14:30.`,
		timesWithoutDay: (written: string) =>
			`Amser a adawyd allan o’r calendr, am nad oes diwrnod iddo: ${written}. Dewiswch ei ddiwrnod, yna cadwch nhw eto.`,
		noDays:
			'Does dim diwrnod yn eich cynllun eto. Dewiswch ddiwrnod i gam, neu ddiwrnod i edrych eto.',
		reviewOf: (goal: string) =>
			goal ? `Edrych eto ar fy nghynllun: ${goal}` : 'Edrych eto ar fy nghynllun',
		cleared:
			'Mae popeth wedi’i glirio o’r dudalen hon ac o’r ddyfais hon. Pwyswch Dadwneud i ddod ag ef yn ôl.',
		undone: 'Mae’n ôl fel yr oedd.',
		undoneLater: 'Mae’n ôl fel yr oedd. Mae’r hyn a deipioch chi ers hynny yn aros hefyd.',
		undoneOver:
			'Mae’n ôl fel yr oedd. Roedd rhywfaint o’r hyn a deipioch chi ers hynny yn yr un lle. Pwyswch Dadwneud i’w gael eto.',
		opened: 'Mae’r ffeil ar agor.',
		openedUndo: 'Pwyswch Dadwneud i fynd yn ôl at yr hyn oedd yma o’r blaen.',
		moved: (row: string) => `Wedi’i symud: ${row} yw hwn nawr.`,
		noFurther: 'Ni all symud ymhellach y ffordd honno.',
		removed: (row: string) => `Wedi’i dynnu allan: ${row}. Pwyswch Dadwneud i ddod ag ef yn ôl.`,
		noMoreRows: 'Does dim mwy o le ar y daflen hon. Argraffwch un arall i’r gweddill.',
		leftover: 'O’ch ffeil neu’ch dyfais: does dim lle i’r rhain ar y daflen hon nawr.',
		faults: {
			tooBig: 'Mae’r ffeil honno’n rhy fawr i fod yn un o’n rhai ni. Does dim yma wedi newid.',
			notOurs:
				'Ni allwn ddarllen y ffeil honno: nid taflen Dal Ati (Keep Doing) yw hi. Does dim yma wedi newid.',
			letters:
				'Newidiodd rhaglen arall lythrennau’r ffeil honno, a byddai rhai’n cael eu colli. Agorwch y ffeil a gadwodd y dudalen hon. Does dim yma wedi newid.',
			unread:
				'Ni allai’r ddyfais hon ddarllen y ffeil honno. Efallai ei bod wedi’i symud, neu nad yw ar y ddyfais hon eto. Does dim yma wedi newid.',
			newer:
				'Cafodd honno ei gwneud gan fersiwn mwy newydd o Dal Ati (Keep Doing). Llwythwch y dudalen hon eto tra byddwch ar-lein, wedyn rhowch gynnig arall arni. Does dim yma wedi newid.',
			otherSheet:
				'Mae’r ffeil honno ar gyfer taflen waith arall. Agorwch hi yno. Does dim yma wedi newid.',
		},
		days: [
			'Dydd Llun',
			'Dydd Mawrth',
			'Dydd Mercher',
			'Dydd Iau',
			'Dydd Gwener',
			'Dydd Sadwrn',
			'Dydd Sul',
		],
		addRow: 'Ychwanegu un arall',
		up: 'Symud i fyny',
		down: 'Symud i lawr',
		remove: 'Tynnu allan',
		forRow: (action: string, row: string) => `${action}: ${row}`,
	},
};
