/**
 * The facts that stand in no seal, by what they are facts of: each with the reason. Everything else is sealed, a fact
 * that nobody has thought of yet among them, be it shown, or steer what is shown.
 */
const OUTSIDE = {
	guide: {
		checked: 'It holds the seals.',
		withdrawn:
			'Whoever sees a fault takes a guide down at once. Its words have a seal of their own.',
		beingCorrected: 'The same: patients read less for it, and no word more.',
	},
	withdrawn: {},
	card: { checked: 'It holds the seals.' },
	sign: {
		written: 'That of the whole table is sealed with each sign.',
		checked: 'It holds the seals.',
		reviewBy: 'That of the whole table is sealed with each sign.',
		beingCorrected: 'Whoever sees a fault takes a sign down at once.',
	},
	signTable: {
		checked: 'It holds the seals.',
		beingCorrected: 'Whoever sees a fault takes a sign down at once.',
	},
	signOff: { checked: 'It holds the seals.' },
	translation: { checked: 'It holds the seals.' },
} satisfies Record<string, Record<string, string>>;

type SealedKind = keyof typeof OUTSIDE;

/** The facts of something that are sealed, in the order of their names, and nothing where there are none. */
export function signedFacts(kind: SealedKind, facts: unknown): unknown {
	if (!isRecord(facts)) return inOrder(facts ?? null);
	const sealed = Object.entries(facts).filter(([name]) => !Object.hasOwn(OUTSIDE[kind], name));
	return inOrder(Object.fromEntries(sealed));
}

/** The same facts whatever the order in which they were typed. */
function inOrder(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(inOrder);
	if (!isRecord(value)) return value;
	const sorted = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(sorted.map(([name, inner]) => [name, inOrder(inner)]));
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
