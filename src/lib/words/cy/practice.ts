import type { PracticeSetup } from '#lib/hand-over/practice-setup.ts';

/** Words for what a practice sets up once in the GP picker. */
export const practiceWords = {
	role: 'Oddi wrth (rhan o’ch gosodiadau: mae’n aros)',
	/** A text message says these: no letter with an accent, and each begins with “Eich”. */
	roles: {
		gp: 'Eich meddygfa',
		nurse: 'Eich nyrs practis',
		pharmacist: 'Eich fferyllydd',
		link: 'Eich gweithiwr cyswllt',
		physio: 'Eich ffisiotherapydd',
		ot: 'Eich therapydd galwedigaethol',
	} satisfies Record<PracticeSetup['role'], string>,
	practice: 'Enw’r feddygfa',
	phone: 'Rhif ffôn y feddygfa',
	locals: 'Rhifau lleol, er enghraifft tîm cwympiadau (hyd at dri)',
	local: (number: number) => `Rhif lleol ${number}`,
	keep: 'Cadw manylion y feddygfa ar y cyfrifiadur hwn',
	forget: 'Anghofio manylion, ffefrynnau a phecynnau’r feddygfa',
	forgotten:
		'Wedi’u hanghofio: manylion, ffefrynnau a’ch pecynnau eich hun. Does dim wedi’i gadw ar y cyfrifiadur hwn. Mae “Dadwneud” yn dod â’r cyfan yn ôl nes i chi gau’r dudalen hon.',
	keptNoMore:
		'Nid ydyn nhw wedi’u cadw ar y cyfrifiadur hwn mwyach. Maen nhw ar y dudalen hon o hyd.',
	unreadable:
		'Mae rhywbeth wedi’i gadw ar y cyfrifiadur hwn, ond ni allwn ei ddarllen. Rydyn ni’n ei adael fel y mae. Mae “Anghofio manylion, ffefrynnau a phecynnau’r feddygfa” yn ei dynnu oddi yno.',
	/** Beside the field that was typed in. */
	unkept:
		'Heb ei gadw: bydd yn mynd pan gaiff y dudalen hon ei chau. I’w gadw ar y cyfrifiadur hwn, ticiwch “Cadw manylion y feddygfa” isod.',
	/** The same where that box is ticked, and this computer keeps nothing all the same. */
	unkeptTicked:
		'Heb ei gadw, er bod “Cadw manylion y feddygfa” wedi’i dicio: bydd yn mynd pan gaiff y dudalen hon ei chau. I’w gael eto, pwyswch “Cadw’r gosodiadau fel ffeil”.',
	keptHere: 'Wedi’u cadw ar y cyfrifiadur hwn yn unig.',
	keepFailed: 'Ni wnaiff y porwr hwn eu cadw. Maen nhw’n aros nes i chi gau’r dudalen.',
	batch: {
		heading: 'Padiau a sypiau, heb ddyddiad',
		copies: 'Faint',
		counts: [4, 20, 40, 100],
		slips: 'Argraffu cynifer â hyn o’r slip hwn',
		pad: 'Argraffu cynifer â hyn o slipiau bach, pedwar ar daflen A4',
		padHelp:
			'Mae slip bach yn arwain at y canllaw cyntaf drwy ei god. Nid yw’n gofyn dim gan y sawl sy’n ei gymryd.',
	},
	setup: {
		leftOver:
			'Wedi’u cadw ar y cyfrifiadur hwn gan dudalen fwy newydd: nid oes lle iddyn nhw ar y dudalen hon nawr. Maen nhw’n aros ar y cyfrifiadur hwn. Nid ydyn nhw’n mynd i ffeil nac i ddolen.',
		notHere: (count: number) =>
			count === 1
				? 'Nid yw 1 canllaw o’r gosodiadau hyn yn y copi hwn o Keep Doing. Mae’n aros yn y gosodiadau nes i chi ei dynnu allan.'
				: `Nid yw ${count} canllaw o’r gosodiadau hyn yn y copi hwn o Keep Doing. Maen nhw’n aros yn y gosodiadau nes i chi eu tynnu allan.`,
		takeOut: 'Tynnu allan',
		noCodes: (codes: string) =>
			`Wedi’i adael allan, gan na all yr un canllaw fod â’r cod hwn: ${codes}.`,
		heading: 'Gosodiadau eich meddygfa: ffefrynnau, eich pecynnau eich hun, ffeil neu ddolen',
		about:
			'Gwnewch nhw unwaith, a’u rhoi i bawb fel ffeil neu ddolen. Maen nhw’n cynnwys yr anfonwr, y papur, y llythrennau a gedwir, yr enw a’r rhifau o “Slip”, eich ffefrynnau a’ch pecynnau eich hun. Nid ydyn nhw’n cynnwys dim am glaf.',
		favourites: 'Ffefrynnau',
		makeFavourites: 'Gwneud y canllawiau a ddewiswyd yn ffefrynnau i ni',
		packName: 'Enw i’n pecyn ein hunain',
		makePack: 'Gwneud pecyn o’r canllawiau a ddewiswyd',
		ownPack: (title: string) => `Ein pecyn: ${title}`,
		remove: 'Tynnu',
		chooseFirst: 'Dewiswch y canllawiau yn gyntaf, wedyn pwyswch hwn.',
		nameFirst: 'Teipiwch enw i’r pecyn yn gyntaf, wedyn pwyswch hwn.',
		readyName: (title: string) =>
			`“${title}” yw enw pecyn parod. Teipiwch enw arall, wedyn pwyswch hwn.`,
		tooMany: '12 yw’r mwyaf. Tynnwch un yn gyntaf.',
		made: 'Wedi’i wneud. Mae’n rhan o’ch gosodiadau nawr.',
		madeUnkept:
			'Wedi’i wneud, nes i chi gau’r dudalen hon. I’w gadw ar y cyfrifiadur hwn, ticiwch “Cadw manylion y feddygfa ar y cyfrifiadur hwn”.',
		replaced: (title: string) =>
			`Mae’n cymryd lle eich pecyn cynharach “${title}”. Mae “Dadwneud” yn dod â hwnnw yn ôl.`,
		replacedFavourites: (titles: string) =>
			`Maen nhw’n cymryd lle: ${titles}. Mae “Dadwneud” yn dod â’r rheini yn ôl.`,
		undo: 'Dadwneud y newid olaf i’r gosodiadau',
		removed: 'Wedi’i dynnu o’ch gosodiadau. Mae “Dadwneud” yn dod ag ef yn ôl.',
		save: 'Cadw’r gosodiadau fel ffeil',
		saved: 'Wedi’i chadw ymhlith eich lawrlwythiadau.',
		copy: 'Copïo’r gosodiadau fel dolen',
		open: 'Agor ffeil gosodiadau',
		openOver:
			'Mae manylion nad ydyn nhw wedi’u cadw yn unman yma. Bydd y gosodiadau yn cymryd eu lle.',
		openNow: 'Agor y gosodiadau',
		openNot: 'Eu gadael fel y maen nhw',
		leftAsItIs: 'Ni newidiwyd dim.',
		opened:
			'Mae’r gosodiadau yn eu lle. Gwiriwch yr enw a’r rhifau: maen nhw’n cael eu hargraffu ar slipiau. I’w cadw ar y cyfrifiadur hwn, ticiwch “Cadw” oddi tanyn nhw.',
		parts: {
			role: 'Oddi wrth',
			paper: 'Papur',
			letters: 'Llythrennau a gedwir',
			name: 'Enw’r feddygfa',
			phone: 'Rhif ffôn y feddygfa',
			locals: 'Rhif lleol',
			favourites: 'Ffefrynnau',
			packs: 'Ein pecynnau ni',
		} satisfies Partial<Record<keyof PracticeSetup, string>>,
		notASetup:
			'Nid dyma osodiadau cyfan Dal Ati: ffeil arall ydyw, neu un a gafodd ei thorri’n fyr. Does dim wedi newid.',
		refused: (where: string) =>
			`Nid gosodiadau y gallwn eu darllen yw’r rhain. Edrychwch ar “${where}” ynddyn nhw. Ni newidiwyd dim.`,
		notRead:
			'Nid oedd modd darllen y gosodiadau. Gwiriwch y rhwydwaith, a rhowch gynnig arall arni. Ni newidiwyd dim.',
	},
};
