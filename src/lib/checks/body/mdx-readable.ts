import type { GuideFile } from '#lib/guide/guide-file.ts';
import { errors, type Finding, type Problem } from '#lib/checks/problem.ts';

/** A guide is words and parts, with nothing in it that MDX takes for code. */
export function readsAsWords({ file, mistakes, unreadable }: GuideFile): Problem[] {
	const reported = mistakes.filter(({ isSilent }) => !isSilent);
	const findings = reported.map(({ line, says, fix }): Finding => [line, says, fix]);
	return errors(
		file,
		unreadable === undefined ? findings : [...findings, whyUnreadable(unreadable)],
	);
}

// The parser's message begins with the place: "12:3: Unexpected character …". Its words are for programmers.
const PLACE = /^(\d+):\d+: /;

function whyUnreadable(message: string): Finding {
	const [, line = '1'] = PLACE.exec(message) ?? [];
	return [
		Number(line),
		'The page cannot be made from this line on.',
		'Look here and just above for a < or { that stands alone, a quotation mark too many, or a part that is not closed.',
	];
}
