import { problemsOf } from '#lib/checks/problems-of.ts';
import { signsAreSeen } from '#lib/checks/words/seen-signs.ts';
import { factsCanBeRead } from '#lib/checks/facts/facts-readable.ts';
import { readsAsWords } from '#lib/checks/body/mdx-readable.ts';
import { partsAreOurs } from '#lib/checks/body/known-parts.ts';
import { markdownIsPlain } from '#lib/checks/body/plain-markdown.ts';
import { linksLead } from '#lib/checks/body/safe-links.ts';
import type { Library } from '#lib/checks/library.ts';
import { errors, found, warnings, type Problem } from '#lib/checks/problem.ts';
import { changedSince } from '#lib/facts/translation/out-of-date.ts';
import type { GuideFile } from '#lib/guide/guide-file.ts';
import { sayDate } from '#lib/text/dates.ts';
import { bodiesDiffer } from '#lib/checks/translation/same-body.ts';
import { listsForbidAlike } from '#lib/checks/translation/welsh-forbids.ts';
import { factsAreTranslated } from '#lib/checks/translation/translated-facts.ts';

/** What is asked of words in any language. */
const ofAnyLanguage = [
	signsAreSeen,
	factsCanBeRead,
	readsAsWords,
	partsAreOurs,
	markdownIsPlain,
	linksLead,
];

/** What is wrong with a guide or a standing page in another language, beside its English. */
export function textIsTranslated(
	kind: 'guides' | 'pages',
	text: GuideFile,
	english: GuideFile | undefined,
	library: Library,
): Problem[] {
	const asWritten = ofAnyLanguage.flatMap((check) => check(text, library));
	if (asWritten.length > 0) return asWritten;
	const since =
		kind === 'guides' ? changedSince(text.front.values, english?.front.values) : undefined;
	// Whoever mends an English guide need not know the other language: readers get the English until somebody does.
	if (english && since)
		return warnings(
			text.file,
			found(
				text.front.lineOf(['translated', 'of']),
				`This is out of date: the English changed on ${sayDate(since)}. Readers get the English, marked as English.`,
				`Translate what changed, and write of: ${since} under translated.`,
			),
		);
	const differing = [
		...listsForbidAlike(text),
		...factsAreTranslated(kind, text, english),
		...errors(text.file, text.tree && english?.tree ? bodiesDiffer(text.tree, english.tree) : []),
	];
	const isAsked = differing.length > 0 && kind === 'guides' && english !== undefined;
	return isAsked && isToMend(english, library) ? [] : differing;
}

/** Whether the English is to mend first: a translation is not told to follow a mistake. */
const isToMend = (english: GuideFile, library: Library) =>
	problemsOf(english, library).some(({ level }) => level === 'error');
