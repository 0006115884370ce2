import { counted, message } from '#lib/words/cy/grammar.ts';

/** Words of pages that other systems open or load: guides by condition, and text messages. */
export const otherSystemsWords = {
	infobutton: {
		title: 'Canllawiau yn ôl cyflwr',
		lead: 'Ar gyfer systemau clinigol: mae cod SNOMED CT yn y cyfeiriad yn dangos y canllawiau ar gyfer y cyflwr hwnnw.',
		snomedCt:
			'SNOMED International biau SNOMED CT. Mae ei rifau yma er mwyn i systemau ddod o hyd i ganllawiau; mae angen trwydded i’w defnyddio:',
		licence: 'trwyddedu SNOMED CT',
		conditions: 'Cyflyrau a’u canllawiau',
		choose: 'Rhoi ar slip',
		found: (count: number) =>
			count === 1
				? 'Mae gan 1 o’n cyflyrau y cod hwnnw.'
				: `Mae gan ${count} o’n cyflyrau y codau hynny.`,
		nothing:
			'Nid oes yr un o’n canllawiau yn enwi cyflwr â’r cod hwnnw. Mae’r cyflyrau i gyd isod.',
		otherSystem:
			'Codau SNOMED CT yn unig rydyn ni’n eu hadnabod. Gofynnwyd am restr arall o godau.',
		passedOver: 'Anfonodd eich system fwy na chod. Fe wnaethon ni anwybyddu’r cyfan.',
		hostSaw:
			'Rhoddodd eich system ei chwestiwn ar ôl “?”, felly fe’i gwelwyd gan bwy bynnag sy’n rhedeg gweinydd y wefan hon. Gofynnwch am y ffurf â “#”, nad yw’n cael ei hanfon at neb. Fe wnaethon ni dynnu’r cwestiwn o’r cyfeiriad.',
	},
	texts: {
		title: 'Negeseuon testun, yn barod i’w copïo',
		lead: 'Un neges i bob pecyn a phob canllaw, pob un yn ddigon byr i fynd fel un. Mae’r hyn rydych chi’n ei deipio yma yn aros ar y cyfrifiadur hwn, ac yn mynd pan fyddwch chi’n gadael.',
		how: 'Sut i’w rhoi yn eich system glinigol',
		practice: 'Enw eich meddygfa',
		practiceHelp: '(os gadewch hwn yn wag, mae negeseuon yn dweud “Eich meddygfa”)',
		summary: (count: number, long: number) =>
			long === 0
				? `Mae pob un o’r ${count} neges yn mynd fel un neges destun.`
				: `Mae ${long} o’r ${count} neges yn cymryd mwy nag un neges destun. Mae enw byrrach, neu gadw llai o lythrennau, yn helpu.`,
		plain: 'Ysgrifennu llythrennau fel ŵ ac ŷ heb y to bach (w, y)',
		withoutMarks: (messages: number) => `Heb y to bach: ${counted(messages, message)}.`,
		save: 'Cadw’r cyfan fel ffeil (CSV)',
		saved: 'Mae eich porwr nawr yn ei gadw mewn ffeil. Edrychwch yn eich lawrlwythiadau.',
		saveHelp:
			'Tabl â thair colofn: enw, neges, codau. Mae taenlenni’n ei agor. Nid ydyn ni wedi profi a all eich system chi ei lwytho.',
		columns: ['Enw', 'Neges', 'Codau'],
	},
};
