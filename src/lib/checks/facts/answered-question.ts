import { errors, type Problem } from '#lib/checks/problem.ts';
import { factAt } from '#lib/facts/fact-at.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';

/** A question to the reader, and what follows it. One after a colon is put to somebody else, whose answer helps. */
const QUESTION = /^[^:?]*\?(?<then>.*)$/s;

/** What to do today is printed on slips: whoever finds that its answer is no has nothing but the slip. */
export function todayIsAnswered({ file, front }: FactsFile): Problem[] {
	const today = factAt(front.values, ['today']);
	const question = typeof today === 'string' ? QUESTION.exec(today) : null;
	if (!question || /\bIf\b/.test(question.groups?.['then'] ?? '')) return [];
	return errors(file, [
		[
			front.lineOf(['today']),
			'The thing to do today asks a question, and does not say what to do if the answer is no.',
			'Go on with “If not, …”, or tell the reader what to do in place of asking.',
		],
	]);
}
