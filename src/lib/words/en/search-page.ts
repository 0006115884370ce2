/** Words of the box, the search page and mended codes. */
export const searchWords = {
	find: {
		label: 'Type it in your own words, or type the number on your slip',
		button: 'Find',
		nothingTyped:
			'Type a few words first, such as stairs or a bad night, or the number on your slip.',
		withoutScript:
			'The search box does not work here: its script is off, or did not come. Choose from the list of all guides.',
		emergency: 'In an emergency call 999. We cannot judge how serious this is.',
	},
	search: {
		found: (count: number) =>
			count === 0 ? 'No guide fits.' : count === 1 ? '1 guide fits.' : `${count} guides fit.`,
		alsoHere: 'Also here:',
		urgentFirst: 'Urgent help first. In an emergency call 999.',
		urgentTitle: 'Get help first',
		perhaps: 'Check first',
		loading: 'Looking…',
		failed: 'The search could not be fetched. Choose from the list below.',
		peopleSay: 'People say:',
		searchedFor: (meant: string) => `We searched for ${meant}.`,
		searchInstead: (typed: string) => `Search for ${typed} instead`,
		quote: (text: string) => `“${text}”`,
		and: ' and ',
		nothing: (query: string) => `We have no guide for “${query}”.`,
		nothingNearest: 'Nearest topics',
		nothingTopics: 'Our topics',
		allGuides: 'All guides',
		nothingAsk: 'Ask us for a guide',
		nothingTry: 'Try other words, such as the one thing that is hard.',
		filters: 'Show fewer',
		topic: 'Topic',
		everyTopic: 'Every topic',
		forSomeone: 'For someone I help',
		nothingInFilter: 'No guide here fits. Show every topic, or untick the box.',
		leave: 'Leave this page',
		leaveHelp: 'Opens a weather page. What you typed is not in the address or the history.',
	},
	codes: {
		didYouMean: (typed: string) => `We have no guide ${typed}. Did you mean:`,
		unknown: (typed: string) =>
			`We have no guide ${typed}. Look at the slip again: a code has four figures and no zero.`,
		tooMany: (most: number) => `That is more than ${most} codes. Type ${most} at most.`,
		choose: (code: string, title: string) => `${code}, ${title}`,
		several: 'Open these guides',
		failed: 'We cannot look the code up: the internet did not answer. These may open all the same:',
		keptHere: 'What is kept on this device',
	},
};
