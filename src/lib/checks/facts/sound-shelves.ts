import { errors, found, warnings, type Problem } from '#lib/checks/problem.ts';
import type { Collection, Library } from '#lib/checks/library.ts';
import { factAt } from '#lib/facts/fact-at.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';

const nameOf = (file: string) => file.replace(/^.*\//, '').replace(/\.yaml$/, '');

/** A topic has guides, and words and a place of its own. */
export function topicIsItsOwn({ file, front }: FactsFile, { guides, topics }: Library): Problem[] {
	const name = nameOf(file);
	if (!guides.some(({ topic }) => topic === name))
		return warnings(
			file,
			found(
				1,
				`No guide stands in content/guides/${name}/.`,
				'Put the guides under one of the topics that there are: a new topic is asked for in an issue first.',
			),
		);
	// A topic without guides is told that, and not that another has its words.
	const filled = new Map(
		[...topics].filter(([other]) => guides.some(({ topic }) => topic === other)),
	);
	return errors(
		file,
		['title', 'summary', 'intro', 'shelf'].flatMap((fact) => {
			const twin = twinOf(name, fact, factAt(front.values, [fact]), filled);
			return twin
				? found(
						front.lineOf([fact]),
						`The topic ${twin} has this ${fact} too.`,
						'Write one of its own.',
					)
				: [];
		}),
	);
}

function twinOf(
	name: string,
	fact: string,
	value: unknown,
	topics: Collection,
): string | undefined {
	const earlier = [...topics].filter(([other]) => other !== name);
	return earlier.find(([, facts]) => value !== undefined && factAt(facts, [fact]) === value)?.[0];
}

/** A pack is for everyone who comes with a trouble, and bears nobody's name. */
export function packIsForAll({ file }: FactsFile): Problem[] {
	const name = nameOf(file);
	return /^(?:mrs?|ms|miss|mx|dr)-/.test(name)
		? errors(
				file,
				found(
					1,
					`The name of this file, ${name}, names somebody.`,
					'Name it and its title after what it is for, such as off-work-body.',
				),
			)
		: [];
}
