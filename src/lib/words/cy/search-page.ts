/** Words of the box, the search page and mended codes. */
export const searchWords = {
	find: {
		label: 'Teipiwch yn eich geiriau eich hun, neu teipiwch y rhif sydd ar eich slip',
		button: 'Chwilio',
		nothingTyped:
			'Teipiwch ychydig o eiriau yn gyntaf, fel grisiau neu noson wael, neu’r rhif sydd ar eich slip.',
		withoutScript:
			'Nid yw’r blwch chwilio yn gweithio yma: mae ei sgript wedi’i diffodd, neu ni ddaeth. Dewiswch o’r rhestr o bob canllaw.',
		emergency: 'Mewn argyfwng ffoniwch 999. Ni allwn farnu pa mor ddifrifol yw hyn.',
	},
	search: {
		found: (count: number) =>
			count === 0 ? 'Nid oes canllaw sy’n addas.' : `Mae ${count} canllaw yn addas.`,
		alsoHere: 'Hefyd yma:',
		urgentFirst: 'Help brys yn gyntaf. Mewn argyfwng ffoniwch 999.',
		urgentTitle: 'Ceisiwch help yn gyntaf',
		perhaps: 'Gwiriwch yn gyntaf',
		loading: 'Yn chwilio…',
		failed: 'Nid oedd modd nôl y chwiliad. Dewiswch o’r rhestr isod.',
		peopleSay: 'Mae pobl yn dweud:',
		searchedFor: (meant: string) => `Fe wnaethon ni chwilio am ${meant}.`,
		searchInstead: (typed: string) => `Chwilio am ${typed} yn lle hynny`,
		quote: (text: string) => `“${text}”`,
		/** Right before a vowel and before a consonant: “a” alone is not. */
		and: ' a hefyd ',
		nothing: (query: string) => `Nid oes gennym ganllaw ar gyfer “${query}”.`,
		nothingNearest: 'Y pynciau agosaf',
		nothingTopics: 'Ein pynciau',
		allGuides: 'Pob canllaw',
		nothingAsk: 'Gofynnwch i ni am ganllaw',
		nothingTry: 'Rhowch gynnig ar eiriau eraill, fel yr un peth sy’n anodd.',
		filters: 'Dangos llai',
		topic: 'Pwnc',
		everyTopic: 'Pob pwnc',
		forSomeone: 'I rywun rydw i’n ei helpu',
		nothingInFilter:
			'Nid oes canllaw yma sy’n addas. Dangoswch bob pwnc, neu tynnwch y tic o’r blwch.',
		leave: 'Gadael y dudalen hon',
		leaveHelp:
			'Mae’n agor tudalen am y tywydd. Nid yw’r hyn a deipioch yn y cyfeiriad nac yn yr hanes.',
	},
	codes: {
		didYouMean: (typed: string) =>
			`Nid oes gennym ganllaw ${typed}. Ai un o’r rhain oedd gennych mewn golwg:`,
		unknown: (typed: string) =>
			`Nid oes gennym ganllaw ${typed}. Edrychwch ar y slip eto: mae pedwar digid mewn cod, a dim sero.`,
		tooMany: (most: number) => `Mae hynny’n fwy na ${most} cod. Teipiwch ${most} ar y mwyaf.`,
		choose: (code: string, title: string) => `${code}, ${title}`,
		several: 'Agor y canllawiau hyn',
		failed:
			'Ni allwn chwilio am y cod: ni atebodd y rhyngrwyd. Efallai y bydd y rhain yn agor er hynny:',
		keptHere: 'Beth sydd wedi’i gadw ar y ddyfais hon',
	},
};
