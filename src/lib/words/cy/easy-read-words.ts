/** Words that lead to an Easy Read version, which stands in English. */
export const easyReadWords = {
	easyRead: {
		name: 'Easy Read (Saesneg)',
		listTitle: 'Canllawiau Hawdd eu Deall (Saesneg)',
		listLead: 'Llinellau byr, pob un â llun. Gallwch ofyn i rywun ddarllen gyda chi.',
		listNone: 'Does dim fersiwn Hawdd ei Ddeall wedi’i gwirio eto. Felly does dim un yma.',
		title: (guide: string) => `${guide}: Hawdd ei Ddeall`,
		summary: (guide: string) => `“${guide}” mewn llinellau byr, pob un â llun.`,
		lead: 'Gallwch ofyn i rywun ddarllen hwn gyda chi.',
		draft: 'Does neb ag anabledd dysgu wedi gwirio’r fersiwn Hawdd ei Ddeall hon.',
		overdue: 'Mae dyddiad gwirio’r fersiwn Hawdd ei Ddeall hon wedi mynd heibio.',
		print: 'Argraffu’r fersiwn Hawdd ei Ddeall',
		helpFirst: 'Ceisiwch help yn gyntaf',
		toSteps: 'Mynd i’r camau',
		watchFor: 'Arwyddion i gadw llygad amdanyn nhw',
		watchWhen: 'Ceisiwch help os gwelwch chi un o’r rhain.',
		phone: 'Gallwch ofyn i rywun ffonio drosoch chi.',
		askFirst: 'Gofynnwch yn gyntaf',
		askWhom: 'Gofynnwch i’ch meddyg, eich nyrs neu’ch therapydd cyn i chi roi cynnig ar hyn os:',
		toGuide: 'Darllen y canllaw llawn',
		open: 'Agor yn Hawdd ei Ddeall (yn Saesneg)',
		none: 'Does dim fersiwn Hawdd ei Ddeall o’r canllaw hwn.',
		choose: 'Mae’r ddolen, y neges a’r sgwâr yn agor y fersiwn Hawdd ei Ddeall (yn Saesneg)',
		chosen: (without: readonly string[]) =>
			without.length > 0 ? `Dim fersiwn Hawdd ei Ddeall: ${without.join(', ')}.` : '',
	},
};
