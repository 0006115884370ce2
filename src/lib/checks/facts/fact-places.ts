import { factAt } from '#lib/facts/fact-at.ts';
import { errors, found, warnings, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import type { Library } from '#lib/checks/library.ts';

/** What every opening says when it has told the reader’s problem. */
const PROMISE = /\bby the end\b/i;

/** Lists, slips and search show a guide by its title, so no two have the same. */
export function titleIsItsOwn(guide: GuideFile, { guides }: Library): Problem[] {
	const title = titleOf(guide);
	const twin = guides.find(
		(other) => other.slug !== guide.slug && !isTakenDown(other) && titleOf(other) === title,
	);
	const fix = 'Write a title that tells the two apart.';
	return errors(
		guide.file,
		twin && title !== ''
			? found(guide.front.lineOf(['title']), `The guide ${twin.slug} has this title too.`, fix)
			: [],
	);
}

/** The summary and the opening stand each in its own place. */
export function factsAreInPlace({ file, front }: GuideFile): Problem[] {
	const { summary, opening } = Object(front.values) as Record<string, unknown>;
	if (typeof summary !== 'string' || typeof opening !== 'string') return [];
	return errors(
		file,
		PROMISE.test(summary) && !PROMISE.test(opening)
			? found(
					front.lineOf(['summary']),
					'The summary and the opening seem to be changed over.',
					'The opening says the problem, and “By the end you will …”. The summary is one sentence for lists.',
				)
			: [],
	);
}

/** An opening ends with what will be better. */
export function openingSaysWhatComes({ file, front }: GuideFile): Problem[] {
	const { summary, opening } = Object(front.values) as Record<string, unknown>;
	const isChangedOver = PROMISE.test(String(summary));
	const findings: Finding[] =
		typeof opening !== 'string' || PROMISE.test(opening) || isChangedOver
			? []
			: found(
					front.lineOf(['opening']),
					'The opening does not say what will be better.',
					'Write the reader’s problem, then: By the end you will …',
				);
	return warnings(file, findings);
}

function isTakenDown({ front }: GuideFile): boolean {
	return factAt(front.values, ['withdrawn']) !== undefined;
}

function titleOf({ front }: GuideFile): string {
	const title = factAt(front.values, ['title']);
	return typeof title === 'string' ? title.trim().toLowerCase() : '';
}
