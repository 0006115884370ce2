import { yamlMistakes } from '#lib/checks/facts/yaml-mistakes.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { errors, type Finding, type Problem } from '#lib/checks/problem.ts';

/** The facts above the words can be read. */
export function factsCanBeRead({ file, text, front }: GuideFile): Problem[] {
	return errors(file, front.end === undefined ? [noFacts(text)] : yamlMistakes(front));
}

function noFacts(text: string): Finding {
	return text.startsWith('---')
		? [1, 'The facts are not closed.', 'Write --- on a line of its own below the last fact.']
		: [
				1,
				'The facts are missing.',
				'Begin the file with a line of ---, the facts, and another line of ---.',
			];
}
