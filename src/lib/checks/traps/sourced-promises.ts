import { promises } from '#lib/checks/traps/soon-untrue.ts';
import { trapProblems } from '#lib/checks/traps/trap.ts';
import type { Problem } from '#lib/checks/problem.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';

/** What a service must do, and how soon, rests on a source in its own paragraph. */
export function promisesAreSourced({ file, text, passages }: GuideFile): Problem[] {
	const own = passages.filter(
		({ kind, line }) => ['paragraph', 'item'].includes(kind) && !isSourced(text, line),
	);
	return trapProblems({ file, passages: own }, promises, 'warning');
}

/** Whether a paragraph that begins at a line of a text names a source. */
export function isSourced(text: string, line: number): boolean {
	const rest = text.split('\n').slice(line - 1);
	const end = rest.findIndex((typed) => typed.trim() === '');
	return rest.slice(0, end === -1 ? undefined : end).some((typed) => typed.includes('<Source'));
}
