import { languages, type Language } from '#lib/text/languages.ts';

const WORDS = /\/src\/lib\/words\/.*\.ts$/;

interface Node {
	type: string;
	start: number;
	end: number;
}
interface Reader {
	parse: (code: string) => { body: Node[] };
}
interface Property extends Node {
	key?: { name?: string };
}

/**
 * Leaves the words of other languages out of what browsers fetch: a page asks for its own alone, and each word weighs on
 * every reader. Lists of words by language, such as `{ en, cy }`, keep their form, and the place of the others is empty.
 */
export function ownWordsOnly(language: Language) {
	const others = languages.filter((other) => other !== language);
	return {
		name: 'own-words-only',
		applyToEnvironment: ({ name }: { name: string }) => name === 'client',
		transform(this: Reader, code: string, id: string) {
			if (!WORDS.test(id)) return undefined;
			const places = this.parse(code).body.flatMap(listsIn);
			const left = places
				.flat()
				.filter(({ key }) => others.some((other) => other === key?.name))
				.toSorted((a, b) => b.start - a.start);
			const own = left.reduce(
				(text, { start, end, key }) =>
					`${text.slice(0, start)}${key?.name ?? ''}: undefined${text.slice(end)}`,
				code,
			);
			// What nobody asks for then goes with all that it would have brought.
			return { code: own, map: null, moduleSideEffects: false };
		},
	};
}

/** The entries of each object that a module exports by name. */
function listsIn(node: Node): Property[][] {
	if (node.type !== 'ExportNamedDeclaration') return [];
	const { declaration } = node as Node & {
		declaration?: { declarations?: { init?: Node & { properties?: Property[] } }[] };
	};
	return (declaration?.declarations ?? []).flatMap(({ init }) =>
		init?.type === 'ObjectExpression' ? [init.properties ?? []] : [],
	);
}
