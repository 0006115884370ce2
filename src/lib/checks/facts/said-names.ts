import type { Library } from '#lib/checks/library.ts';
import { factAt, listAt } from '#lib/facts/fact-at.ts';
import type { NamedKind } from '#lib/facts/content-folders.ts';
import { closestName } from '#lib/text/closest-name.ts';
import { foldWords } from '#lib/text/fold-words.ts';

/** The facts under which each thing says what people call it. */
const CALLED = ['title', 'name', 'short', 'plain'];
const LISTED = ['shorthand', 'diagnoses'];

/** The name of what was typed as people call it: a sign by its few words, an organisation by its name, a condition as clinicians say it. */
export function ownName(typed: string, kind: NamedKind, library: Library): string {
	const all: ReadonlyMap<string, unknown> = library[kind];
	if (all.has(typed)) return typed;
	const said = [...all].flatMap(([name, facts]) =>
		[
			...CALLED.map((fact) => factAt(facts, [fact])),
			...LISTED.flatMap((list) => listAt(facts, [list])),
		]
			.filter((one) => typeof one === 'string')
			.flatMap((one) => [one, one.replace(/ \(.*/, '')])
			.map((one) => [foldWords(one), name] as const),
	);
	const plain = foldWords(typed);
	const exact = said.find(([words]) => words === plain);
	if (exact) return exact[1];
	// Of what is only like one of them, the names themselves are asked first.
	if (closestName(typed, all.keys())) return typed;
	const near = closestName(
		plain,
		said.map(([words]) => words),
	);
	return said.find(([words]) => words === near)?.[1] ?? typed;
}

/** The folder of the guide whose title was typed in place of it. */
export function ownGuide(typed: string, { guides }: Pick<Library, 'guides'>): string {
	const plain = foldWords(typed);
	return (
		guides.find(({ front }) => foldWords(String(factAt(front.values, ['title']))) === plain)
			?.slug ?? typed
	);
}
