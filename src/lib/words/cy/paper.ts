import { counted, inside, sheetPage } from '#lib/words/cy/grammar.ts';
import { said } from '#lib/words/cy/joined.ts';

/** Words of the slip, the reader’s list and the poster. */
export const paperWords = {
	sheet: {
		title: 'Un daflen',
		lead: 'Y canllaw hwn ar un daflen A4. Dewiswch “y ddwy ochr” pan fyddwch yn argraffu.',
		otherSide: 'Yn gyntaf yr arwyddion o dan “Gwiriwch yn gyntaf”. Wedyn y rhain:',
		print: 'Argraffu ar un daflen',
		printLarge: 'Argraffu mewn print bras (18 pt, dwy daflen)',
		whole: 'Y canllaw cyfan',
	},
	slip: {
		draft: 'DRAFFT: i’w dreialu, nid i gleifion',
		suggests: (role: string) => `Mae ${inside(role)} yn awgrymu`,
		code: 'Cod',
		today: 'Heddiw:',
		qr: 'Pwyntiwch gamera eich ffôn at y sgwâr hwn',
		go: 'Neu ewch i',
		type: 'a theipiwch y cod.',
		free: 'Am ddim. Heb fewngofnodi. Nid ydyn ni’n gwybod pwy ydych chi.',
		freeShort: 'Am ddim. Heb fewngofnodi.',
		noInternet: 'Dim rhyngrwyd? Gofynnwch i ni argraffu’r canllawiau.',
		noInternetShort: 'Dim rhyngrwyd? Gofynnwch i ni ei argraffu.',
		emergency:
			'Mewn argyfwng ffoniwch 999. Yn poeni heddiw: ffoniwch 111 (yng Ngogledd Iwerddon, ffoniwch eich meddyg teulu neu’r gwasanaeth meddyg teulu y tu allan i oriau).',
		emergencyShort: 'Mewn argyfwng ffoniwch 999.',
		useBy: (day: string) => `Defnyddiwch erbyn ${said(day)}.`,
		given: (day: string) => `Rhoddwyd ar ${said(day)}.`,
		note: 'Nodyn',
		cut: 'Torrwch neu plygwch yma',
		below: 'Rhowch gynnig ar hyn yn gyntaf:',
		ring: 'Pwy i’w ffonio',
	},
	readersList: {
		title: 'Canllawiau a awgrymwyd i chi',
		lead: 'Awgrymodd eich meddygfa y canllawiau hyn. Dechreuwch gyda’r cyntaf.',
		allTitle: 'Pob canllaw a’i god',
		allLead: 'Teipiwch y cod oddi ar eich slip, neu dewiswch ganllaw.',
		nothing:
			'Nid yw eich dolen na’ch slip yn enwi canllaw. Teipiwch y cod, neu dewiswch o’r rhestr.',
		unknown: (parts: string) =>
			`Rydyn ni wedi gadael allan yr hyn nad ydyn ni’n ei adnabod: ${parts}.`,
		tooMany: (codes: string) => `Mae slip yn dal 6 chanllaw. Gadawyd y rhain allan: ${codes}.`,
		gone: (codes: string) =>
			`Nid oes gan yr un o’n canllawiau y cod hwn nawr: ${codes}. Gofynnwch i’r sawl a’i rhoddodd i chi.`,
		draft: 'Drafft. I’w dreialu, nid i gleifion.',
		overdue: 'Mae dyddiad gwirio’r canllaw hwn wedi mynd heibio.',
		withdrawn:
			'Rydyn ni wedi tynnu’r canllaw hwn i lawr. Agorwch ef i weld pam, ac i ble y gallwch fynd.',
		printAll: 'Argraffu popeth yn llawn',
		/** On the button, once it is known how many guides there are. */
		printAllEasy: 'Argraffu popeth, yn Hawdd ei Ddeall lle mae ar gael',
		printAllOf: (pages: number) => `Argraffu popeth yn llawn, tua ${counted(pages, sheetPage)}`,
		printing: 'Yn nôl y canllawiau…',
		printFailed: 'Nid oedd modd nôl y canllawiau. Agorwch bob un, ac argraffwch ef oddi yno.',
		send: 'Anfon at rywun sy’n helpu',
		sendSubject: 'Canllawiau a allai helpu',
		sendLink: 'Copïwch y ddolen hon, neu anfonwch hi drwy e-bost:',
		sendMail: 'Anfon drwy e-bost',
		noPrint:
			'Ni all yr ap hwn argraffu. Yn ei ddewislen, dewiswch agor yn y porwr (“Open in browser”), ac argraffwch oddi yno. Neu gofynnwch i’ch meddygfa argraffu’r canllawiau i chi.',
		cut: 'Mae diwedd y ddolen hon ar goll: efallai ei bod wedi enwi mwy o ganllawiau. Agorwch hi eto o’r neges y daeth ynddi, neu teipiwch y codau isod.',
		cutMayBe: 'Efallai ei bod wedi enwi hwn:',
		danger: 'Pryd i gael help yn gyntaf',
		showAll: 'Dangos pob canllaw',
		open: 'Agor y canllaw hwn',
	},
	poster: {
		title: 'Poster a cherdyn desg',
		lead: 'Tair taflen i’w hargraffu: dau boster i ystafell aros, a cherdyn i’ch desg.',
		print: 'Argraffu’r tair taflen',
		ask: 'Canllawiau i fywyd bob dydd, am ddim a heb fewngofnodi.',
		type: 'Teipiwch beth sy’n anodd, neu’r cod ar eich slip:',
		camera: 'Neu pwyntiwch gamera eich ffôn at y sgwâr hwn.',
		topicsTitle: 'Un sgwâr i bob pwnc',
		topicsLead:
			'Pwyntiwch gamera eich ffôn at sgwâr. Mae pob un yn arwain at ganllawiau am y pwnc hwnnw.',
		deskTitle: 'Cerdyn desg: pecynnau parod a chodau',
		draft: 'DRAFFT: i’w dreialu, nid i gleifion',
		how: 'Dywedwch y cod, ysgrifennwch ef, neu argraffwch slip ar',
	},
};
