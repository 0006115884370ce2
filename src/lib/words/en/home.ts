/** Words of the front door and of the lists of guides. */
export const homeWords = {
	home: {
		title: 'What do you want to keep doing?',
		lead: 'Everyday guides in the way occupational therapists work. Start from the thing that matters to you, and make it easier.',
		others: 'People say',
		phrases: {
			'getting-up-from-a-chair': 'I can’t get up out of my chair',
			'going-back-to-work': 'I’m dreading going back to work',
			'after-a-fall': 'I fell and couldn’t get up',
			'saving-energy': 'I’m exhausted all the time',
			'getting-out-when-anxious': 'I’ve stopped going out',
		},
		topics: 'Choose a topic',
		rooms: 'Or start from a room',
		house: 'A house to choose a room from',
		roomSigns: {
			hall: 'Hall',
			living: 'Living room',
			kitchen: 'Kitchen',
			bathroom: 'Bathroom',
			bedroom: 'Bedroom',
			garden: 'Garden',
			out: 'Out and at work',
		},
		carersTitle: 'For someone you help',
		carersText:
			'Guides with a part for family and friends: what to do with your hands, what to say, and how to look after yourself. Cards to point at, too.',
		carersLink: 'Guides for carers',
		practiceTitle: 'For GP practices',
		practiceText:
			'Choose guides, hand over a slip, a text or a code. Three presses. Nothing about the patient is sent or kept. Group sessions and teaching cards, too.',
		practiceLink: 'Choose guides',
		sheetsTitle: 'Plan it on paper',
		sheetsText:
			'A plan of your own, and sheets to fill in: a walk round your home, a way back to work, what to do if you fall.',
		sheetsLink: 'My plan and worksheets',
		otTitle: 'What is occupational therapy?',
		otText:
			'Help to do the things you need and want to do. Read what occupational therapists do, and how to see one.',
		otLink: 'What they do, and how to see one',
	},
	rooms: {
		hall: 'Hall and stairs',
		living: 'Living room',
		kitchen: 'Kitchen',
		bathroom: 'Bathroom and toilet',
		bedroom: 'Bedroom',
		garden: 'Garden and outdoors',
		out: 'Out and at work',
	},
	list: {
		allTitle: 'All guides, A to Z',
		allLead: 'Every guide, with the code that stands on slips.',
		byTopic: 'By topic',
		aToZ: 'A to Z',
		code: 'Code',
		count: (count: number) => (count === 1 ? '1 guide' : `${count} guides`),
		carersTitle: 'Guides for someone you help',
		carersLead: 'These guides speak to family, friends and carers as well.',
		emptyTopic: 'No guide here has been checked yet.',
	},
};
