/** Words of the list of worksheets, and of the frame round each. */
export const worksheetPageWords = {
	worksheet: {
		plan: 'Fy nghynllun',
		addToPlan: 'Ychwanegu at fy nghynllun',
		listTitle: 'Taflenni gwaith',
		listLead:
			'Taflenni i ysgrifennu arnyn nhw, ar bapur neu ar y sgrin. Maen nhw’n cofnodi ac yn cynllunio. Nid ydyn nhw’n barnu.',
		overdue: 'Mae dyddiad gwirio’r daflen waith hon wedi mynd heibio.',
		toWriteOn: (title: string) => `Taflen waith: ${title}`,
		chooseTitle: 'Dewiswch o’r canllaw hwn',
		chooseLead:
			'Pwyswch yr hyn rydych chi am roi cynnig arno. Mae’n mynd i’r cynllun isod. Ar y dudalen hon yn unig y mae’r cynllun, nes i chi bwyso Cadw ar y ddyfais hon, neu ei gadw mewn ffeil.',
		add: (step: string) => `Ychwanegu: ${step}`,
		added: (step: string) => `Mae yn eich cynllun, isod: ${step}`,
		addedBefore: (step: string) => `Mae yn eich cynllun yn barod, isod: ${step}`,
		planFull: () => 'Nid oes rhagor o le yn eich cynllun. Tynnwch gam allan yn gyntaf.',
		back: 'Yn ôl i’r canllaw',
		guides: 'Canllawiau sy’n mynd gyda’r daflen hon',
	},
};
