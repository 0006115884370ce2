import postcss from 'postcss';

/** Short names of classes, by the long ones that stand in our source. */
export type ClassNames = ReadonlyMap<string, string>;

const CLASS = /\.((?:[\w-]|\\.)+)/g;
const TAG = /<[a-z](?:"[^"]*"|[^">])*>/g;
const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * Short names for the utility classes of a built stylesheet, which take a sixtieth of a packed guide. What is named
 * elsewhere too, in a script or another sheet, keeps its name; so does each class that we named ourselves.
 * @param elsewhere The text of every script and of every other sheet.
 */
export function shortClassNames(stylesheet: string, elsewhere: string): ClassNames {
	const root = postcss.parse(stylesheet);
	const all = classesIn(root);
	const said = elsewhere.replaceAll('\\', '');
	const utilities = new Set<string>();
	root.walkAtRules('layer', (layer) => {
		if (layer.params === 'utilities') for (const name of classesIn(layer)) utilities.add(name);
	});
	const free = freeNames(all, said);
	return new Map(
		[...utilities]
			.filter((name) => name.length > 2 && !isSaid(name, said))
			.map((name) => [name, free.next().value ?? name]),
	);
}

/** A stylesheet whose rules are for the short names. */
export function withShortSelectors(stylesheet: string, names: ClassNames): string {
	if (names.size === 0) return stylesheet;
	const root = postcss.parse(stylesheet);
	root.walkRules((rule) => {
		rule.selector = rule.selector.replaceAll(CLASS, (long, name: string) => {
			const short = names.get(plain(name));
			return short ? `.${short}` : long;
		});
	});
	return root.toString();
}

/** A page whose elements bear the short names. */
export function withShortClasses(html: string, names: ClassNames): string {
	if (names.size === 0) return html;
	const shortened = (classes: string) =>
		classes
			.split(' ')
			.map((name) => names.get(name) ?? name)
			.join(' ');
	return html.replaceAll(TAG, (tag) =>
		tag.replace(/ class="([^"]*)"/, (_, classes: string) => ` class="${shortened(classes)}"`),
	);
}

function classesIn(sheet: postcss.Container): Set<string> {
	const names = new Set<string>();
	sheet.walkRules(({ selector }) => {
		for (const [, name = ''] of selector.matchAll(CLASS)) names.add(plain(name));
	});
	return names;
}

/** One letter, then two, of what is nobody's name yet. */
function* freeNames(taken: Set<string>, said: string): Generator<string, undefined> {
	for (const first of ['', ...LETTERS])
		for (const last of LETTERS) {
			const name = first + last;
			if (!taken.has(name) && (name.length === 1 || !isSaid(name, said))) yield name;
		}
	return undefined;
}

/** A class as HTML has it: CSS writes a backslash before each sign that it has a meaning for. */
const plain = (name: string) => name.replaceAll('\\', '');

function isSaid(name: string, text: string): boolean {
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
		if (![text[at - 1], text[at + name.length]].some((next) => /[\w-]/.test(next ?? '')))
			return true;
	return false;
}
