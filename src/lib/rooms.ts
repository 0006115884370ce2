/** The rooms of the house on the front door, each with the guides that belong there. */
export const rooms = [
	{ name: 'hall', guides: ['home-walk-round', 'stairs-and-steps', 'calling-for-help'] },
	{ name: 'living', guides: ['getting-up-from-a-chair', 'sleeping-better', 'lonely'] },
	{ name: 'kitchen', guides: ['kitchen', 'medicines-and-poor-sight', 'saving-energy'] },
	{ name: 'bathroom', guides: ['bath-and-shower', 'using-the-toilet', 'toilet-at-night'] },
	{ name: 'bedroom', guides: ['in-and-out-of-bed', 'getting-dressed', 'low-mood-planning'] },
	{ name: 'garden', guides: ['walking-outdoors', 'strength-in-everyday-jobs', 'after-a-fall'] },
	{ name: 'out', guides: ['going-back-to-work', 'changes-at-work', 'getting-out-when-anxious'] },
] as const;
