import {
	neighbours,
	partsNamed,
	withoutListMarks,
	type FoundPart,
} from '#lib/write/typed/found-parts.ts';

interface Slot {
	name: string;
	/** The answers that parts give, or nothing where a field would lose some of their words. */
	fields: (parts: FoundPart[]) => Record<string, string> | undefined;
	/** The field of the words that follow. */
	after: string;
	/** Whether several may stand one below the other. */
	isMany?: boolean;
}

const single =
	(fields: (part: FoundPart) => Record<string, string> | undefined) => (parts: FoundPart[]) =>
		parts[0] && fields(parts[0]);

/** The parts that have fields, in the order of a guide. */
const SLOTS: Slot[] = [
	{
		name: 'TryThisFirst',
		fields: single(({ inside }) => ({ tryFirst: withoutListMarks(inside) })),
		after: 'words',
	},
	{ name: 'Options', fields: single(choices), after: 'afterOptions' },
	{
		name: 'Equipment',
		fields: (parts) => group('equipment', parts, 'words'),
		after: 'afterEquipment',
		isMany: true,
	},
	{
		name: 'ForTheHelper',
		fields: single(({ inside }) => ({ helper: inside })),
		after: 'afterHelper',
	},
	{
		name: 'TickSheet',
		fields: (parts) => group('tick', parts, 'lines'),
		after: 'afterTicks',
		isMany: true,
	},
	{ name: 'GetHelp', fields: single(book), after: 'afterHelp' },
	{
		name: 'IfNotWorked',
		fields: single(({ settings, inside }) => ({
			route: settings['route'] ?? '',
			notWorked: inside,
		})),
		after: 'afterAll',
	},
];

/** Parts that stand where a guide has them, with the answers that they give. */
interface Placed {
	parts: FoundPart[];
	answers: Record<string, string>;
	/** The field of the words that follow. */
	after: string;
}

/** The parts of a guide that have fields, in the order in which they stand. */
export function placedParts(body: string): Placed[] {
	let at = 0;
	return SLOTS.flatMap(({ name, fields, after, isMany }) => {
		const found = partsNamed(body, name).filter(({ from }) => from >= at);
		const parts = isMany ? neighbours(found, body) : found.slice(0, 1);
		const last = parts.at(-1);
		const answers = last && fields(parts);
		if (!answers) return [];
		at = last.to;
		return [{ parts, answers, after }];
	});
}

function choices({ settings, inside }: FoundPart): Record<string, string> | undefined {
	const [options, leaveIt] = [partsNamed(inside, 'Option'), partsNamed(inside, 'LeaveIt')];
	const inner = [...options, ...leaveIt].toSorted((a, b) => b.from - a.from);
	const rest = inner.reduce((text, { from, to }) => text.slice(0, from) + text.slice(to), inside);
	if (rest.trim() || leaveIt.length > 1) return undefined;
	return {
		optionsTitle: settings['title'] ?? '',
		leaveIt: leaveIt[0]?.inside ?? '',
		...group('option', options, 'words'),
	};
}

function book({ settings, inside }: FoundPart): Record<string, string> | undefined {
	if (settings['level'] !== 'book') return undefined;
	return { 'help.book': withoutListMarks(inside), 'help.bookAsk': settings['ask'] ?? '' };
}

function group(name: string, parts: FoundPart[], inside: string): Record<string, string> {
	return Object.fromEntries(
		parts.flatMap((part, index) => [
			...Object.entries(part.settings).map(([key, value]) => [`${name}.${index}.${key}`, value]),
			[
				`${name}.${index}.${inside}`,
				inside === 'lines' ? withoutListMarks(part.inside) : part.inside,
			],
		]),
	) as Record<string, string>;
}
