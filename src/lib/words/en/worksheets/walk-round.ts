type Kind = 'free' | 'buy' | 'person';
interface Way {
	title: string;
	things: readonly (readonly [name: string, text: string, kind: Kind])[];
}

/** Words of the worksheet My home, room by room. Each thing has its kind of answer: free, buy or person. */
export const walkRoundWords = {
	title: 'My home, room by room',
	lead: 'Walk the way you really go, task by task. Tick what catches you, and see what to do first.',
	howTitle: 'How to do it',
	how: [
		'Go in daylight, in your usual shoes, with your usual glasses and stick.',
		'Take one way a day. Sit down between rooms.',
		'Tick a thing only if it has caught you, slowed you or worried you.',
		'Lift and move nothing heavy yourself. Do not climb on anything.',
	],
	kinds: { free: 'Free today', buy: 'A small buy', person: 'Needs a person' },
	ways: {
		night: {
			title: 'From bed to the toilet at night',
			things: [
				['dark', 'I cannot reach a light from my bed', 'buy'],
				['floor', 'Shoes, clothes or a rug lie on the way', 'free'],
				['edge', 'My feet do not rest flat when I sit on the bed', 'person'],
				['hold', 'I hold on to furniture on the way', 'person'],
				['door', 'The toilet door sticks or opens on to me', 'person'],
			],
		},
		in: {
			title: 'In at the door with shopping',
			things: [
				['step', 'The step has nothing to hold', 'person'],
				['key', 'I stoop or fumble with the key in the dark', 'buy'],
				['mat', 'The doormat slides or curls up', 'free'],
				['bags', 'There is nowhere to put the bags down', 'free'],
			],
		},
		drink: {
			title: 'Making a hot drink',
			things: [
				['kettle', 'The full kettle is heavy to lift', 'free'],
				['carry', 'I carry hot drinks from room to room', 'free'],
				['high', 'The things I use most are too high or too low', 'person'],
				['stand', 'I cannot stand for as long as it takes', 'person'],
			],
		},
		wash: {
			title: 'Bath or shower',
			things: [
				['slip', 'The bath or shower floor is slippery', 'buy'],
				['rail', 'I hold a towel rail, basin or suction handle', 'person'],
				['leg', 'Lifting my leg over the side is hard', 'person'],
				['towel', 'Soap and towel are out of reach', 'free'],
			],
		},
		stairs: {
			title: 'Stairs',
			things: [
				['things', 'Things lie on the stairs', 'free'],
				['light', 'The stairs are dim, or the switch is at one end', 'person'],
				['rails', 'There is no rail, or a rail on one side only', 'person'],
				['carpet', 'The carpet is loose or worn', 'person'],
			],
		},
		phone: {
			title: 'Answering the phone or the door',
			things: [
				['rush', 'I hurry to get there in time', 'free'],
				['cable', 'A cable lies across the way', 'free'],
				['far', 'There is no phone that I could reach from the floor', 'buy'],
			],
		},
		garden: {
			title: 'Garden and bins',
			things: [
				['moss', 'The path has moss, leaves or loose stones', 'person'],
				['bin', 'The bin is hard to move', 'person'],
				['outside', 'There is no light outside', 'buy'],
			],
		},
	} satisfies Record<string, Way> as Record<string, Way>,
	other: 'Something else on this way',
	resultTitle: 'What to do first',
	resultLead: 'Here is what you ticked, by what it takes. Start with one.',
	paperLead: 'On paper: look for your ticks, and start with one that is free today.',
	none: 'Nothing ticked yet.',
	first: 'The one thing I will change first',
	who: 'Who can do it, or whom I will ask',
	again: 'I will look again on',
	show: 'To show an occupational therapist: what I have changed, and what still catches me',
};
