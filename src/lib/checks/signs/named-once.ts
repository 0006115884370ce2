import { weakerThan } from '#lib/danger-signs/sign-table.ts';
import { textsAt } from '#lib/facts/fact-at.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { Library } from '#lib/checks/library.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { usedParts } from '#lib/guide/used-parts.ts';

interface Named {
	name: string;
	line: number;
}

/** A guide names each danger sign once: a card with a sign twice hides the others. */
export function signsAreNamedOnce(guide: GuideFile, { dangerSigns }: Library): Problem[] {
	const listed = ['stop', 'watch'].flatMap((list) => listedIn(guide, list));
	const inWords = usedIn(guide);
	return errors(guide.file, [
		...twice(listed, 'Keep it where it matters more: in stop if it stops the guide, or in watch.'),
		...twice(inWords, 'Say it once, where it is needed first.'),
		...listed.flatMap(({ name }): Finding[] =>
			weakerThan(name, dangerSigns)
				.flatMap((weaker) => listed.find((other) => other.name === weaker) ?? [])
				.flatMap((weaker) =>
					found(
						weaker.line,
						`The sign ${name}, which is named too, is stronger than ${weaker.name}.`,
						`Keep the one that fits: where both are named, only ${name} shows.`,
					),
				),
		),
	]);
}

/** A sign in the words is named in the lists too: the card, the help columns and the slip are made from those. */
export function signsInWordsAreListed(guide: GuideFile, { dangerSigns }: Library): Problem[] {
	// Of facts that cannot be read nobody knows what they list.
	if (guide.front.values === undefined) return [];
	const listed = new Set(
		['stop', 'watch'].flatMap((list) => listedIn(guide, list).map(({ name }) => name)),
	);
	const alone = usedIn(guide).filter(({ name }) => dangerSigns.has(name) && !listed.has(name));
	return errors(
		guide.file,
		alone.flatMap(({ name, line }) =>
			found(
				line,
				`The sign ${name} stands in the words alone, and so on no card and no slip.`,
				'Name it under checkFirst too, in stop or watch.',
			),
		),
	);
}

function twice(named: Named[], fix: string): Finding[] {
	return named
		.filter(({ name }, index) => named.findIndex((other) => other.name === name) < index)
		.map(({ name, line }) => [line, `The sign ${name} stands here a second time.`, fix]);
}

function listedIn({ front }: GuideFile, list: string): Named[] {
	const path = ['checkFirst', list];
	return textsAt(front.values, path).map(([name, index]) => {
		return { name, line: front.lineOf([...path, index]) };
	});
}

function usedIn({ tree }: GuideFile): Named[] {
	return (tree ? usedParts(tree) : [])
		.filter(({ name }) => name === 'DangerSign')
		.map(({ line, settings }) => ({ name: settings.get('name') ?? '', line }));
}
