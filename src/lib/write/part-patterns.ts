import { partNamed, type Part, type ShownKind } from '#lib/guide/part-rules.ts';

/** What stands in a pattern in place of a setting: `'⟦effort⟧'`. */
function mark(setting: string): string {
	return `⟦${setting}⟧`;
}

// The number of a source cannot be a mark, since its part takes only digits: this number is replaced.
const NUMBER = '77';

interface Pattern {
	name: string;
	key: string;
	settings: Record<string, string>;
}

/** The patterns of a part: one for each value of a setting that has only a few, such as names of content. */
export function patternsOf(
	name: string,
	part: Part,
	namesOf: (kind: ShownKind) => readonly string[],
): Pattern[] {
	const { settings } = part;
	const marks = Object.fromEntries(
		Object.entries(settings)
			.filter(([, { required }]) => required)
			.map(([setting, { isNumber }]) => [setting, isNumber ? NUMBER : mark(setting)]),
	);
	const setting = choosingSetting(part);
	if (!setting) return [{ name, key: name, settings: marks }];
	const { oneOf, names } = settings[setting] ?? {};
	const values = oneOf ?? (names ? namesOf(names) : []);
	return values.map((value) => ({
		name,
		key: `${name} ${value}`,
		settings: { ...marks, [setting]: value },
	}));
}

/** The pattern that a part in a guide is drawn from. */
export function patternKey(name: string, settings: ReadonlyMap<string, string>): string {
	const chosen = settings.get(choosingSetting(partNamed(name)) ?? '');
	return [name, chosen].filter(Boolean).join(' ');
}

/** The setting whose value decides how a part looks. */
function choosingSetting(part: Part | undefined): string | undefined {
	const settings = Object.entries(part?.settings ?? {});
	return settings.find(([, { oneOf, names }]) => oneOf ?? names)?.[0];
}

/** A text of a pattern with the author's own words in place of its marks. */
export function fillMarks(text: string, settings: ReadonlyMap<string, string>): string {
	const number = settings.get('number');
	const numbered = number === undefined ? text : text.replaceAll(NUMBER, number);
	return numbered.replaceAll(/⟦(\w+)⟧/g, (_, setting: string) => settings.get(setting) || '…');
}
