/** The rooms of the house on the front door, each with the guides that belong there. */
export const rooms = [
	{
		name: 'hall',
		guides: ['home-walk-round', 'stairs-and-steps', 'calling-for-help', 'shoes-and-slippers'],
	},
	{
		name: 'living',
		guides: ['getting-up-from-a-chair', 'forgetting-things', 'sight-loss-at-home', 'lonely'],
	},
	{
		name: 'kitchen',
		guides: ['kitchen', 'medicines-and-poor-sight', 'one-hand', 'saving-energy'],
	},
	{
		name: 'bathroom',
		guides: ['bath-and-shower', 'using-the-toilet', 'toilet-at-night', 'equipment'],
	},
	{
		name: 'bedroom',
		guides: ['in-and-out-of-bed', 'getting-dressed', 'sleeping-better', 'dizzy-when-you-stand'],
	},
	{
		name: 'garden',
		guides: ['walking-outdoors', 'sticks-and-frames', 'strength-in-everyday-jobs', 'after-a-fall'],
	},
	{
		name: 'out',
		guides: [
			'going-back-to-work',
			'changes-at-work',
			'getting-out-when-anxious',
			'driving-after-illness',
		],
	},
] as const;

/** The name of a room, as its place in an address has it. */
export type RoomName = (typeof rooms)[number]['name'];
