import { keepFailed } from '#lib/words/keep-failed.ts';

const SEEN = 'Gall unrhyw un sy’n defnyddio’r ddyfais hon weld beth sydd wedi’i gadw yma.';
const UNREAD =
	'Nid oedd modd darllen yr hyn sydd wedi’i gadw ar y ddyfais hon. Ni newidiwyd dim. Llwythwch y dudalen hon eto. Nid yw ffenestr breifat byth yn cadw tudalennau.';

/** Words of what the reader keeps on the device. */
export const keepWords = {
	keep: {
		button: 'Cadw ar y ddyfais hon',
		listButton: 'Cadw’r rhestr hon ar y ddyfais hon',
		pickerButton: 'Cadw’r dudalen hon ar y cyfrifiadur hwn',
		sheetButton: 'Cadw’r dudalen hon i’w hagor heb y rhyngrwyd',
		onlyTheSheet:
			'Mae hyn yn cadw’r dudalen yn unig, fel y mae cyn i neb ysgrifennu arni. Mae “Cadw ar y ddyfais hon” uchod yn cadw’r hyn rydych chi’n ei ysgrifennu.',
		remove: 'Dileu o’r ddyfais hon',
		seen: SEEN,
		onlyThePage: 'Dim ond y dudalen sy’n cael ei chadw, byth yr hyn rydych chi’n ei ddewis.',
		keeping: 'Yn ei gadw…',
		kept: `Wedi’i gadw. Mae’n agor yma heb y rhyngrwyd. ${SEEN}`,
		lasts:
			'Mae Safari, ar iPhone, iPad neu Mac, yn ei anghofio os na ddewch yn ôl am saith diwrnod. Mae copi wedi’i argraffu yn para.',
		keptBefore: 'Wedi’i gadw ar y ddyfais hon.',
		removed: 'Wedi’i ddileu o’r ddyfais hon.',
		goneElsewhere: 'Nid yw wedi’i gadw ar y ddyfais hon mwyach: cafodd ei ddileu yn y cyfamser.',
		pressedNothing: 'Ni newidiodd eich gwasgiad ddim.',
		goneSince:
			'Rydyn ni wedi tynnu’r dudalen hon i lawr ers i chi ei chadw. Peidiwch â defnyddio’r copi a oedd yma. Mae wedi’i ddileu o’r ddyfais hon.',
		changedSince:
			'Mae’r dudalen hon wedi newid ers i chi ei chadw. Mae’r hen gopi wedi’i gau. Mae’r un newydd wedi’i gadw yn ei le.',
		asItIsNow: 'Agor y dudalen fel y mae nawr',
		leftOut: (count: number) =>
			count === 1
				? 'Mae 1 canllaw o’r rhestr heb ei gadw. Argraffwch hwnnw.'
				: `Mae ${count} canllaw o’r rhestr heb eu cadw. Argraffwch y rheini.`,
		outcomes: {
			failed: keepFailed.cy,
			full: 'Nid oes lle ar ôl ar y ddyfais hon. Nid oes dim a gadwoch o’r blaen wedi’i golli. Argraffwch hwn.',
			barred: 'Nid yw hon yn dudalen i’w chadw. Argraffwch hi yn lle hynny.',
			gone: 'Nid yw’r dudalen hon ar ein gwefan mwyach. Nid yw wedi’i chadw.',
			unasked:
				'Ni chafodd ei chadw. Nid yw ein gwefan yn ateb fel y dylai. Rhowch gynnig arall yn nes ymlaen, neu argraffwch hi.',
			unread: UNREAD,
			noStorage:
				'Nid yw’r porwr hwn yn fodlon cadw tudalennau. Nid yw ffenestr breifat byth yn gwneud. Argraffwch y dudalen yn lle hynny.',
		},
		/** What a saved copy says of itself, with the day put in for `{day}`. */
		copy: {
			saved:
				'Copi wedi’i gadw, o {day}. Efallai fod un mwy newydd: fe ddaw pan fydd gennych chi’r rhyngrwyd.',
			overdue: 'Mae dyddiad gwirio’r canllaw hwn wedi mynd heibio.',
			tooOld:
				'Stopiwch. Mae’r copi hwn a gadwyd yn rhy hen i’w ddefnyddio. Mae’n dod o {day}. Cysylltwch â’r rhyngrwyd a’i agor eto.',
			show: 'Dangos yr hen gopi er hynny',
		},
		page: {
			title: 'Canllawiau ar y ddyfais hon',
			lead: 'Beth rydych chi wedi dewis ei gadw. Mae’n agor heb y rhyngrwyd.',
			notReady:
				'Ni allwn ddangos beth sydd wedi’i gadw: mae angen JavaScript ar gyfer hynny, ac mae’n hwyr neu wedi’i ddiffodd. Os yw’r llinell hon yn aros, llwythwch y dudalen eto. Gallwch argraffu canllawiau er hynny.',
			notHere: 'Nid yw’r dudalen honno ar y ddyfais hon, ac nid oes modd cyrraedd y rhyngrwyd.',
			/** In the place of a worksheet whose words are kept, but not its page. */
			wordsStay:
				'Mae’r hyn a ysgrifennoch arni wedi’i gadw ar y ddyfais hon o hyd. Fe’i gwelwch yno eto pan fydd gennych chi’r rhyngrwyd.',
			unread: UNREAD,
			none: 'Nid oes canllaw wedi’i gadw ar y ddyfais hon.',
			howTo: 'Agorwch ganllaw a phwyswch “Cadw ar y ddyfais hon”.',
			find: 'Chwilio ymhlith y rhain',
			found: (count: number) => (count === 1 ? '1 wedi’i gadw' : `${count} wedi’u cadw`),
			list: (codes: string) => `Rhestr o ganllawiau: ${codes}`,
			savedOn: (day: string) => `Cadwyd ar ${day}.`,
			tooOld: 'Rhy hen i’w ddefnyddio: agorwch ef gyda’r rhyngrwyd.',
			removeShort: 'Dileu',
			removeAll: 'Dileu pob canllaw',
			removeOffline:
				'Ni ellir cyrraedd y rhyngrwyd nawr, felly ni ellir nôl eto yr hyn rydych chi’n ei ddileu nes y gellir. Dileu pob canllaw?',
			keepAll: 'Cadw’r cyfan',
			removeAllNow: 'Dileu’r cyfan nawr',
			allRemoved:
				'Mae pob canllaw a gadwyd wedi’i ddileu o’r ddyfais hon. Mae’r hyn a ysgrifennoch ar gynllun neu daflen waith yn aros: dilëwch ef ar ei dudalen ei hun.',
			update: 'Nôl copïau mwy newydd',
			updating: 'Yn nôl…',
			updated: (count: number) => `Mae ${count} copi yn newydd.`,
			notUpdated: (count: number) =>
				count === 1
					? 'Nid oedd modd nôl un. Mae’r copi ohono a gadwyd yn aros.'
					: `Nid oedd modd nôl ${count}. Mae’r copïau ohonyn nhw a gadwyd yn aros.`,
			unasked: 'Ni allem ofyn i’n gwefan a gafodd rhywbeth ei dynnu i lawr.',
			gone: (count: number) =>
				count === 1
					? 'Nid yw un ar ein gwefan mwyach, ac mae wedi’i ddileu.'
					: `Nid yw ${count} ar ein gwefan mwyach, ac maen nhw wedi’u dileu.`,
			goodToKnow: 'Da gwybod',
			facts: [
				'Mae copi a gadwyd yn dangos y diwrnod y cafodd ei gadw. Gyda’r rhyngrwyd, cewch y canllaw diweddaraf, oni bai ei fod yn cymryd gormod o amser i ddod.',
				'Ar ôl 90 diwrnod heb gopi mwy newydd, mae canllaw a gadwyd yn dweud stopiwch.',
				'Mae canllaw rydyn ni’n ei dynnu i lawr yn cael ei ddileu o’r ddyfais hon y tro nesaf y byddwch chi’n agor unrhyw dudalen o’n gwefan gyda’r rhyngrwyd.',
				'Gallwch roi’r wefan hon ar eich sgrin gartref: chwiliwch am “Ychwanegu at y sgrin gartref” (“Add to home screen”) yn newislen eich porwr.',
			],
		},
	},
};
