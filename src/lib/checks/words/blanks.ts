import type { GuideFile } from '#lib/guide/guide-file.ts';
import { BLANK } from '#lib/write/template-body.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';

/** Nothing is left of the template but its shape. */
export function blanksAreFilled({ file, text }: GuideFile): Problem[] {
	const lines = text.split('\n');
	return errors(
		file,
		lines.flatMap((line, index): Finding[] =>
			line.includes(BLANK)
				? found(
						index + 1,
						'A blank of the template is left here.',
						`Write your own words in place of ${BLANK} and what follows it.`,
					)
				: [],
		),
	);
}
