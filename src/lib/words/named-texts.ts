/** A text of the site under the name by which code asks for it: `buttons.urgent`. */
export interface NamedText {
	name: string;
	text: string;
}

/** Every text among some words, in their order, figures and yes or no as they are typed. What code makes is left out. */
export function namedTexts(words: unknown): NamedText[] {
	return leavesOf(words).flatMap(({ name, leaf }) =>
		['string', 'number', 'boolean'].includes(typeof leaf) ? [{ name, text: String(leaf) }] : [],
	);
}

/** The words among them that code makes, each as its code: nobody can read all that such a word may say. */
export function codedTexts(words: unknown): NamedText[] {
	return leavesOf(words).flatMap(({ name, leaf }) =>
		typeof leaf === 'function' ? [{ name, text: String(leaf) }] : [],
	);
}

function leavesOf(words: unknown, names: string[] = []): { name: string; leaf: unknown }[] {
	return typeof words === 'object' && words !== null
		? Object.entries(words).flatMap(([name, inner]) => leavesOf(inner, [...names, name]))
		: [{ name: names.join('.'), leaf: words }];
}
