import { typedSetting } from '#lib/write/setting-text.ts';

interface FoundPart {
	settings: Record<string, string>;
	inside: string;
	/** Where it begins and ends in the text. */
	from: number;
	to: number;
}

/** The fields of the form that hold the words of a guide. What has no field of its own stays among the words round it. */
export function bodyAnswers(typed: string): Record<string, string> {
	const [body, taken] = withoutOlderHelp(typed);
	let [at, gap] = [0, ''];
	for (const { name, fields, after, isMany } of SLOTS) {
		const found = partsNamed(body, name).filter(({ from }) => from >= at);
		const parts = isMany ? neighbours(found, body) : found.slice(0, 1);
		const [first, last] = [parts[0], parts.at(-1)];
		const answers = first && fields(parts);
		if (!first || !last || !answers) continue;
		if (gap) taken[gap] = body.slice(at, first.from).trim();
		Object.assign(taken, answers);
		[at, gap] = [last.to, after];
	}
	return gap ? { ...taken, [gap]: body.slice(at).trim() } : taken;
}

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

/** Two levels of help that files had while authors worded danger signs themselves: their lines are signs that are wanted. */
function withoutOlderHelp(body: string): [body: string, taken: Record<string, string>] {
	const taken: Record<string, string> = {};
	const rest = partsNamed(body, 'GetHelp').reduceRight((text, { settings, inside, from, to }) => {
		const level = settings['level'] ?? '';
		if (!['now', 'today'].includes(level)) return text;
		taken[`help.${level}`] ??= withoutListMarks(inside);
		return text.slice(0, from) + text.slice(to);
	}, body);
	return [rest, taken];
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

/** The first part and those that follow it with nothing between. */
function neighbours(parts: FoundPart[], body: string): FoundPart[] {
	const end = parts.findIndex(
		({ from }, index) => index > 0 && body.slice(parts[index - 1]?.to, from).trim() !== '',
	);
	return end === -1 ? parts : parts.slice(0, end);
}

/** Every part of a name that begins at the start of a line. */
function partsNamed(body: string, name: string): FoundPart[] {
	const pattern = new RegExp(`^<${name}\\b([^\\n]*)>\\n([\\s\\S]*?)^</${name}>`, 'gm');
	return [...body.matchAll(pattern)].map((match) => ({
		settings: Object.fromEntries(
			[...(match[1] ?? '').matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [
				key,
				typedSetting(value),
			]),
		),
		inside: (match[2] ?? '').trim(),
		from: match.index,
		to: match.index + match[0].length,
	}));
}

/** A list without its marks, one thing a line. */
function withoutListMarks(list: string): string {
	return list
		.replaceAll(/\n[ \t]+/g, ' ')
		.replaceAll(/^(?:-|\d+\.)[ \t]+/gm, '')
		.replaceAll(/\n{2,}/g, '\n');
}
