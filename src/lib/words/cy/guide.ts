import { inARow, said, to } from '#lib/words/cy/joined.ts';

const notByTherapists =
	'Wedi’i ysgrifennu o ffynonellau cyhoeddedig gan bobl nad ydyn nhw’n therapyddion galwedigaethol.';

/** Words of a guide and of the parts in it. */
export const guideWords = {
	guide: {
		today: 'Un peth i’w wneud heddiw',
		code: 'Cod canllaw',
		codeToCome: 'i ddod',
		minutes: (minutes: number) => `${minutes} munud o ddarllen`,
		takeItWithYou: 'Ewch ag ef gyda chi',
		oneSheet: 'Argraffu ar un daflen',
		print: 'Argraffu’r cyfan',
		printLarge: 'Print bras',
		notKept: 'Heb ei gadw ar ddyfais: gallai eraill ei weld.',
		printByHand: 'I argraffu, dewiswch Argraffu (Print) yn newislen eich porwr.',
		more: 'Os ydych chi eisiau mwy',
		openAll: 'Agor popeth',
		howSureAndSources: 'Pa mor siŵr ydyn ni, a’n ffynonellau',
		whatThisHelpsWith: 'Gyda beth mae hyn yn helpu',
		checkFirst: 'Gwiriwch yn gyntaf',
		askFirst: 'Gofynnwch i’ch meddyg, eich nyrs neu’ch therapydd cyn i chi roi cynnig ar hyn os:',
		helpFirst: 'Ceisiwch help yn gyntaf:',
		sources: 'Ffynonellau',
		sourcesLead: (title: string) =>
			`Ar beth mae’r canllaw “${title}” wedi’i seilio, a beth sydd wedi newid ynddo.`,
		backToGuide: 'Yn ôl i’r canllaw',
		ourSources: (count: number) => (count === 1 ? 'Ein ffynhonnell' : `Ein ${count} ffynhonnell`),
		onOwnPage: 'ar dudalen ar wahân. Mae angen y rhyngrwyd i’w hagor.',
		readAs: (read: string) =>
			read === 'live'
				? 'Darllenwyd ar dudalen y cyhoeddwr ei hun.'
				: read === 'stored copy'
					? 'Darllenwyd mewn copi wedi’i storio.'
					: `Heb ei darllen yn y gwreiddiol: ${read}.`,
		supports: 'Defnyddiwyd ar gyfer:',
		evidence: 'Pa mor siŵr ydyn ni',
		grades: {
			strong: 'Tystiolaeth gref.',
			some: 'Rhywfaint o dystiolaeth.',
			'practice wisdom': 'Doethineb ymarfer.',
			'studies disagree': 'Mae astudiaethau’n anghytuno.',
		},
		whatGradesMean: 'Beth mae’r geiriau hyn yn ei olygu',
		fromSources: (numbers: number[]) =>
			`${numbers.length === 1 ? 'Ffynhonnell' : 'Ffynonellau'} ${numbers.join(', ')}.`,
		changes: 'Beth sydd wedi newid',
		related: 'Darllenwch nesaf',
		clinicians: 'I glinigwyr',
		addToRecommendation: 'Ychwanegu at argymhelliad',
		tenSeconds: 'I’w ddweud mewn deg eiliad',
		oneMinute: 'I’w ddweud mewn munud',
		teachBack: 'Gofynnwch iddyn nhw ddangos i chi',
		referInstead: 'Cyfeiriwch at therapydd galwedigaethol yn lle hynny',
		qr: 'Pwyntiwch gamera eich ffôn at y sgwâr hwn i agor y canllaw.',
		writtenOn: (day: string, authors: string) => `Geiriau gan ${authors}, ${said(day)}.`,
		checkDue: (day: string) => `Gwiriad erbyn ${said(day)}.`,
	},
	state: {
		people: (names: string[]) => inARow(names),
		number: (hcpc: string) => `HCPC ${hcpc}`,
		draftBy: (authors: string) =>
			`Drafft. Wedi’i ysgrifennu o ffynonellau cyhoeddedig gan ${authors}. Nid oes yr un therapydd galwedigaethol arall wedi’i wirio.`,
		draft: `Drafft. ${notByTherapists} Nid oes yr un therapydd galwedigaethol wedi’i ysgrifennu na’i wirio.`,
		draftMore: notByTherapists,
		waiting:
			'Drafft. Gwiriwyd hwn gan {name}, therapydd galwedigaethol, ar {day}, ond mae arwydd perygl, llinell ddiogelwch neu gyswllt ynddo heb ei wirio fel y mae nawr.',
		draftShort: 'Drafft',
		checked: (name: string, hcpc: string, on: string, next: string) =>
			`Gwiriwyd gan ${name}, therapydd galwedigaethol (HCPC ${hcpc}), ar ${said(on)}. Gwiriad nesaf i’w wneud erbyn ${said(next)}.`,
		interests: (role: string, interests: string) => `${role}. Buddiannau: ${interests}.`,
		register: 'Cofrestr yr HCPC',
		lookUp: (hcpc: string) => `Chwilio am ${hcpc} ar gofrestr yr HCPC`,
		overdue: 'Mae dyddiad gwirio’r canllaw hwn wedi mynd heibio.',
		withdrawn: (on: string) => `Fe wnaethon ni dynnu’r canllaw hwn i lawr ar ${said(on)}.`,
		instead: 'Darllenwch hwn yn ei le:',
		correctingTitle: (code: string) => `Mae canllaw ${code} yn cael ei gywiro`,
		correcting: (on: string) =>
			`Fe ddaethon ni o hyd i wall yn y canllaw hwn ar ${said(on)}. Rydyn ni’n ei gywiro.`,
		throwAway:
			'Peidiwch â defnyddio copi rydych chi wedi’i argraffu neu ei gadw. Os ydych chi wedi gwneud yr hyn roedd yn ei ddweud, ac yn teimlo’n sâl neu’n poeni, ceisiwch help nawr.',
		urgentHelp: 'Help brys: pob arwydd perygl, a phwy i’w ffonio',
		askInstead:
			'Am unrhyw beth arall, gofynnwch i’r sawl a roddodd y canllaw hwn i chi, neu i’ch meddyg teulu.',
		waitsFor: {
			mend: (name: string, on: string) =>
				`Wedi newid ers iddo gael ei wirio gan ${name}, ar ${said(on)}. Mae cleifion yn darllen y geiriau a gafodd eu gwirio, nes bydd y rhain wedi’u gwirio.`,
			correction: (name: string, on: string) =>
				`Yn cael ei gywiro. Gwiriwyd gan ${name}, ar ${said(on)}. Dim ond bod gwall ynddo y mae cleifion yn ei ddarllen, nes bydd y geiriau hyn wedi’u gwirio.`,
		},
		whatChanged: 'Gweld beth sydd wedi newid',
	},
	parts: {
		tryFirst: 'Rhowch gynnig ar hyn yn gyntaf',
		do: 'Gwnewch',
		doNot: 'Peidiwch',
		cost: {
			free: 'Am ddim',
			low: 'Yn costio ychydig',
			medium: 'Yn costio mwy',
			high: 'Yn costio llawer',
			'may be lent': 'Efallai ar gael ar fenthyg',
		},
		effort: 'Ymdrech',
		costs: 'Cost',
		who: 'Pwy all helpu',
		likes: 'Mae pobl yn hoffi',
		dislikes: 'Nid yw pobl yn hoffi',
		leaveIt: 'Gadewch hyn am y tro',
		suits: 'Yn addas i',
		risk: 'Beth all fynd o’i le',
		lender: 'Pwy all ei roi ar fenthyg neu ei osod',
		forTheHelper: 'I’r sawl sy’n helpu',
		helpFrom: (who: string) => `Gofynnwch ${to(who)} os:`,
		whenToGetHelp: 'Pryd i gael help',
		noNorthernIreland111:
			'Yng Ngogledd Iwerddon nid yw 111 ar gael. Ffoniwch eich meddyg teulu neu’r gwasanaeth meddyg teulu y tu allan i oriau.',
		notWorked: 'Os nad yw hyn wedi gweithio',
		nations: {
			england: 'Lloegr',
			wales: 'Cymru',
			scotland: 'Yr Alban',
			'northern-ireland': 'Gogledd Iwerddon',
		},
		source: (number: number) => `Ffynhonnell ${number}`,
		phone: 'Ffôn',
		textRelay: 'Cyfnewid testun',
		text: 'Neges destun',
		hours: 'Ar agor',
		website: 'Gwefan',
		rung: (on: string) => `Ffoniwyd y rhif ar ${said(on)}.`,
		lookedUp: (on: string) => `Chwiliwyd am y rhif ddiwethaf ar ${said(on)}.`,
		notRung: 'Nid oes neb wedi’i ffonio eto.',
	},
};
