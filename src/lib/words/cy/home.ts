/** Words of the front door and of the lists of guides. */
export const homeWords = {
	home: {
		title: 'Beth hoffech chi ddal ati i’w wneud?',
		lead: 'Canllawiau bob dydd, yn y ffordd y mae therapyddion galwedigaethol yn gweithio. Dechreuwch gyda’r peth sy’n bwysig i chi, a’i wneud yn haws.',
		others: 'Mae pobl yn dweud',
		phrases: {
			'getting-up-from-a-chair': 'Alla i ddim codi o fy nghadair',
			'going-back-to-work': 'Mae arna i ofn mynd yn ôl i’r gwaith',
			'after-a-fall': 'Fe gwympais i, ac allwn i ddim codi',
			'saving-energy': 'Rydw i wedi blino’n lân drwy’r amser',
			'getting-out-when-anxious': 'Rydw i wedi rhoi’r gorau i fynd allan',
		},
		topics: 'Dewiswch bwnc',
		rooms: 'Neu dechreuwch o ystafell',
		house: 'Tŷ i ddewis ystafell ohono',
		roomSigns: {
			hall: 'Cyntedd',
			living: 'Ystafell fyw',
			kitchen: 'Cegin',
			bathroom: 'Ystafell ymolchi',
			bedroom: 'Ystafell wely',
			garden: 'Gardd',
			out: 'Allan ac yn y gwaith',
		},
		carersTitle: 'I rywun rydych chi’n ei helpu',
		carersText:
			'Canllawiau â rhan i deulu a ffrindiau: beth i’w wneud â’ch dwylo, beth i’w ddweud, a sut i ofalu amdanoch chi eich hun. Cardiau i bwyntio atyn nhw hefyd.',
		carersLink: 'Canllawiau i ofalwyr',
		practiceTitle: 'I feddygfeydd',
		practiceText:
			'Dewiswch ganllawiau, a rhowch slip, neges destun neu god i’r claf. Pwyso dair gwaith. Nid oes dim am y claf yn cael ei anfon na’i gadw. Sesiynau grŵp a chardiau dysgu hefyd.',
		practiceLink: 'Dewis canllawiau',
		sheetsTitle: 'Cynlluniwch ar bapur',
		sheetsText:
			'Eich cynllun eich hun, a thaflenni i’w llenwi: tro o gwmpas eich cartref, ffordd yn ôl i’r gwaith, beth i’w wneud os byddwch chi’n cwympo.',
		sheetsLink: 'Fy nghynllun a thaflenni gwaith',
		otTitle: 'Beth yw therapi galwedigaethol?',
		otText:
			'Help i wneud y pethau y mae angen i chi eu gwneud, ac yr hoffech eu gwneud. Darllenwch beth mae therapyddion galwedigaethol yn ei wneud, a sut i weld un.',
		otLink: 'Beth maen nhw’n ei wneud, a sut i weld un',
	},
	rooms: {
		hall: 'Cyntedd a grisiau',
		living: 'Ystafell fyw',
		kitchen: 'Cegin',
		bathroom: 'Ystafell ymolchi a thoiled',
		bedroom: 'Ystafell wely',
		garden: 'Gardd ac awyr agored',
		out: 'Allan ac yn y gwaith',
	},
	list: {
		allTitle: 'Pob canllaw, A i Y',
		allLead: 'Pob canllaw, gyda’r cod sydd ar slipiau.',
		byTopic: 'Yn ôl pwnc',
		aToZ: 'A i Y',
		code: 'Cod',
		count: (count: number) => `${count} canllaw`,
		carersTitle: 'Canllawiau i rywun rydych chi’n ei helpu',
		carersLead: 'Mae’r canllawiau hyn yn siarad â theulu, ffrindiau a gofalwyr hefyd.',
		emptyTopic: 'Nid oes yr un canllaw yma wedi’i wirio eto.',
	},
};
