import { placedParts } from '#lib/write/typed/body-slots.ts';

/** The line that ends the choices. */
export const OPTIONS_END = 'optionsEnd';

/** The empty line below the facts. */
export const BODY_START = 'bodyStart';

/** Parts that stand in a field of their own, and those that may stand more than once. */
const SINGLE: Record<string, string> = {
	TryThisFirst: 'tryFirst',
	ForTheHelper: 'helper',
	GetHelp: 'help.book',
	IfNotWorked: 'notWorked',
	LeaveIt: 'leaveIt',
};
const MANY: Record<string, [group: string, opening: string, inside: string]> = {
	Option: ['option', 'name', 'words'],
	Equipment: ['equipment', 'name', 'words'],
	TickSheet: ['tick', 'title', 'lines'],
};

/** The unit that each line of the words of a file belongs to, as the form calls those that it writes. */
export function unitsOfBody(body: string): string[] {
	const lines = body.split('\n');
	const lineAt = (offset: number) => body.slice(0, offset).split('\n').length - 1;
	const placed = placedParts(body).map(({ parts, after }) => ({
		from: lineAt(parts[0]?.from ?? 0),
		to: lineAt(parts.at(-1)?.to ?? 0),
		after,
	}));
	const counts = new Map<string, number>();
	let unit = BODY_START;
	return lines.map((line, index) => {
		const inside = placed.find(({ from, to }) => from <= index && index <= to);
		if (inside) unit = unitInside(line, unit, counts);
		else if (line.trim()) unit = placed.findLast(({ to }) => to < index)?.after ?? unit;
		return unit;
	});
}

/** The unit of a line of a part: that which it opens or ends, or that of the line above it. */
function unitInside(line: string, unit: string, counts: Map<string, number>): string {
	const [, mark, name = ''] = /^<(\/?)(\w+)/.exec(line) ?? [];
	if (name === 'Options') return mark ? OPTIONS_END : 'optionsTitle';
	if (mark === '' && SINGLE[name]) return SINGLE[name];
	const many = MANY[name];
	if (mark === '' && many) {
		const number = counts.get(name) ?? 0;
		counts.set(name, number + 1);
		return `${many[0]}.${number}.${many[1]}`;
	}
	const [, group, number = ''] = /^(\w+)\.(\d+)\./.exec(unit) ?? [];
	const opened = Object.values(MANY).find(([one]) => one === group);
	return opened ? `${opened[0]}.${number}.${opened[2]}` : unit;
}
