import { yamlMistakes } from '#lib/checks/facts/yaml/yaml-mistakes.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { errors, type Finding, type Problem } from '#lib/checks/problem.ts';

/** The facts above the words can be read. */
export function factsCanBeRead({ file, text, front }: GuideFile): Problem[] {
	return errors(file, front.end === undefined ? [noFacts(text)] : yamlMistakes(front));
}

function noFacts(text: string): Finding {
	const first = text.split('\n', 1)[0] ?? '';
	if (/^\s*[—–―−_*-]{1,6}\s*$/.test(first) && !text.startsWith('---'))
		return [
			1,
			'This line does not open the facts: a word processor made another sign of its dashes.',
			'Write --- in its place, and add no line above it.',
		];
	const dashes = text.split('\n').findIndex((line, at) => at > 0 && /^[—–-]{1,6}\s*$/.test(line));
	if (text.startsWith('---') && dashes !== -1)
		return [
			dashes + 1,
			'This line does not close the facts: a word processor made another sign of its dashes.',
			'Write --- in its place.',
		];
	return text.startsWith('---')
		? [1, 'The facts are not closed.', 'Write --- on a line of its own below the last fact.']
		: [
				1,
				'The facts are missing.',
				'Begin the file with a line of ---, the facts, and another line of ---.',
			];
}
