import type { Part } from '#lib/guide/part-rules.ts';

/** What stands in a pattern in place of a setting: `'⟦effort⟧'`. */
export function mark(setting: string): string {
	return `⟦${setting}⟧`;
}

// The number of a source cannot be a mark, since its part takes only digits: this number is replaced.
const NUMBER = '77';

interface Pattern {
	name: string;
	key: string;
	settings: Record<string, string>;
}

// These parts show something that other files hold, so each name has a pattern of its own.
const NAMED_BY_FILE = new Set(['SafetyLine', 'DangerSign', 'Contact', 'Picture', 'IfNotWorked']);

/** The patterns of a part: one for each value of a setting that has only a few. */
export function patternsOf(name: string, { settings }: Part): Pattern[] {
	if (NAMED_BY_FILE.has(name)) return [];
	const few = Object.entries(settings).find(([, { oneOf }]) => oneOf);
	const plain = Object.fromEntries(
		Object.entries(settings)
			.filter(([, { required }]) => required)
			.map(([setting]) => [setting, setting === 'number' ? NUMBER : mark(setting)]),
	);
	const [setting, { oneOf = [] } = {}] = few ?? [];
	if (!setting) return [{ name, key: name, settings: plain }];
	const whole = oneOf.map((value) => ({
		name,
		key: `${name} ${value}`,
		settings: { ...plain, [setting]: value },
	}));
	if (!settings['ask']) return whole;
	const asking = whole.map((one) => ({
		...one,
		key: `${one.key} ask`,
		settings: { ...one.settings, ask: mark('ask') },
	}));
	return [...whole, ...asking];
}

/** The pattern that a part in a guide is drawn from. */
export function patternKey(name: string, settings: ReadonlyMap<string, string>): string {
	const chosen =
		settings.get('level') ??
		settings.get('cost') ??
		settings.get('route') ??
		(NAMED_BY_FILE.has(name) ? settings.get('name') : undefined);
	return [name, chosen, settings.has('ask') ? 'ask' : undefined].filter(Boolean).join(' ');
}

/** A text of a pattern with the author's own words in place of its marks. */
export function fillMarks(text: string, settings: ReadonlyMap<string, string>): string {
	const number = settings.get('number');
	const numbered = number === undefined ? text : text.replaceAll(NUMBER, number);
	return numbered.replaceAll(/⟦(\w+)⟧/g, (_, setting: string) => settings.get(setting) || '…');
}
