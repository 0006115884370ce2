/** The shelves of each topic, in their order: what a reader needs, and the guides for it. */
export const shelves = {
	'daily-activities': {
		washing: ['bath-and-shower', 'getting-dressed', 'using-the-toilet'],
		meals: ['kitchen', 'medicine-routine', 'medicines-and-poor-sight'],
		moving: [
			'getting-up-from-a-chair',
			'in-and-out-of-bed',
			'parkinsons-freezing',
			'helping-someone-move',
		],
		hands: ['one-hand', 'shaky-hands', 'sore-hands'],
		energy: ['saving-energy', 'breathless-every-day', 'pacing-with-pain'],
		memory: ['forgetting-things', 'dementia-together', 'sight-loss-at-home'],
		care: [
			'equipment',
			'waiting-for-an-ot',
			'home-from-hospital',
			'life-in-a-care-home',
			'near-the-end-of-life',
		],
	},
	'falls-prevention': {
		fallen: ['after-a-fall', 'calling-for-help'],
		steadier: [
			'dizzy-when-you-stand',
			'strength-in-everyday-jobs',
			'shoes-and-slippers',
			'sticks-and-frames',
		],
		home: ['home-walk-round', 'stairs-and-steps', 'toilet-at-night'],
		outside: ['walking-outdoors', 'worried-about-falling'],
	},
	'return-to-work': {
		return: ['fit-note', 'going-back-to-work', 'driving-after-illness'],
		changes: ['changes-at-work', 'access-to-work', 'desk', 'physical-jobs'],
		strain: ['tired-at-work', 'work-and-mental-health'],
	},
	'mental-wellbeing': {
		mood: ['low-mood-planning', 'a-week-with-shape', 'keeping-well'],
		worry: ['getting-out-when-anxious', 'noise-light-people'],
		people: ['lonely', 'caring-and-you', 'after-a-loss'],
		rest: ['sleeping-better', 'house-on-top-of-you'],
	},
} as const;

/**
 * The shelves for carers, by what a carer does. They read first how to look after themselves, and not all of that is
 * written for carers alone.
 */
export const carersShelves = {
	yourself: ['caring-and-you', 'sleeping-better', 'lonely'],
	helping: ['helping-someone-move', 'getting-up-from-a-chair', 'parkinsons-freezing', 'one-hand'],
	medicines: ['medicine-routine', 'medicines-and-poor-sight'],
	together: ['dementia-together', 'forgetting-things', 'house-on-top-of-you'],
	steady: [
		'after-a-fall',
		'calling-for-help',
		'dizzy-when-you-stand',
		'home-walk-round',
		'toilet-at-night',
		'stairs-and-steps',
		'shoes-and-slippers',
		'sticks-and-frames',
		'walking-outdoors',
		'worried-about-falling',
	],
	arranging: [
		'home-from-hospital',
		'waiting-for-an-ot',
		'equipment',
		'life-in-a-care-home',
		'near-the-end-of-life',
		'driving-after-illness',
	],
} as const;

type Topic = keyof typeof shelves;

/** The name of a shelf. What no shelf names yet stands on one of its own. */
type ShelfName =
	{ [one in Topic]: keyof (typeof shelves)[one] }[Topic] | keyof typeof carersShelves | 'more';

/** Guides put on a shelf, in the order that it names them. */
export interface Shelf<Guide> {
	name: ShelfName;
	guides: Guide[];
}

/** The guides of a topic on its shelves, none of them empty; a new guide that no shelf names stands on the last. */
export function onShelves<Guide extends { slug: string }>(
	topic: string,
	guides: readonly Guide[],
): Shelf<Guide>[] {
	return put(topic in shelves ? Object.entries(shelves[topic as Topic]) : [], guides);
}

/** The guides for carers on their shelves, and those about a carer's own life. */
export function onCarersShelves<
	Guide extends { slug: string; facts: { audience: readonly string[] } },
>(guides: readonly Guide[]): Shelf<Guide>[] {
	const own: readonly string[] = carersShelves.yourself;
	return put(
		Object.entries(carersShelves),
		guides.filter(({ slug, facts }) => own.includes(slug) || facts.audience.includes('carer')),
	);
}

/** Each guide stands once: on the first shelf that names it. */
function put<Guide extends { slug: string }>(
	named: readonly (readonly [string, readonly string[]])[],
	guides: readonly Guide[],
): Shelf<Guide>[] {
	const left = new Map(guides.map((guide) => [guide.slug, guide]));
	const take = (slug: string): Guide[] => {
		const guide = left.get(slug);
		left.delete(slug);
		return guide ? [guide] : [];
	};
	const full = named.map(([name, slugs]) => ({
		name: name as ShelfName,
		guides: slugs.flatMap(take),
	}));
	return [...full, { name: 'more' as const, guides: [...left.values()] }].filter(
		(shelf) => shelf.guides.length > 0,
	);
}

/** The guides from A to Z, by the first letter of their titles. */
export function byLetter<Guide extends { facts: { title: string } }>(
	guides: readonly Guide[],
): { letter: string; guides: Guide[] }[] {
	const letters = Map.groupBy(guides, ({ facts }) => facts.title.charAt(0).toUpperCase());
	return [...letters].map(([letter, of]) => ({ letter, guides: of }));
}
