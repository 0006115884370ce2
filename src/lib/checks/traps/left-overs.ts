import type { GuideFile } from '#lib/guide/guide-file.ts';
import { pasted, toColleagues } from '#lib/checks/traps/pasted.ts';
import { errors, type Finding, type Problem } from '#lib/checks/problem.ts';

/** An address of a page, or of a link for mail to a team: no words, so nothing is left over in it. */
const ADDRESS = /https?:\/\/[^\s)"'>]+|(?<=\]\()mailto:[^\s)"'>]+/g;

/** Where anybody may have an address. */
const PERSONS =
	/@(?:[\w-]+\.)*(?:gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|btinternet|sky|talktalk|virginmedia|ntlworld|protonmail|proton|gmx|mail)\.(?:com|net|me|uk|co\.uk)$/i;

/** Two words before the @, which are names where neither says that a team reads it. */
const TWO_NAMES = /^mailto:([a-z]+)[._]([a-z]+)\d*@/i;
const TEAMS =
	/team|therap|occupation|community|wheelchair|clinic|info|help|enquir|contact|refer|admin|office|service|support|hub|recept|advice|social|care|adult|patient|pals|centre|hospital|ward|unit|health|access|equip|council|trust|rehab|stroke|falls|hello|mail|public/i;

/** Whether an e-mail address is one that anybody can have, or has the names of somebody before its @. */
function isSomebodys(address: string): boolean {
	const [, first, second] = TWO_NAMES.exec(address) ?? [];
	return PERSONS.test(address) || (first !== undefined && !TEAMS.test(`${first} ${second}`));
}

/** What was written for the author and not for readers: how it looks, what it is, what to do with it. */
const LEFT_OVERS: typeof pasted = [
	...pasted,
	...toColleagues,
	[
		/\bCommented \[\w+\]:?|\[[A-Z]{1,4}\d{1,3}(?:R\d+)?\]/,
		'a comment from Word, and would be shown',
		'Do what it asks, and take it out with all its words.',
	],
	[
		/\[?\b\d{1,2}[/.]\d{1,2}(?:[/.]\d{2,4})?,? \d{1,2}:\d\d|\[\d{1,2}:\d\d(?::\d\d)?(?: ?[ap]m)?\]/i,
		'the stamp of a message, copied with its words',
		'Take out the stamp, and the name beside it.',
	],
	[
		/\[(?:insert|add|enter|type|put|write|your|name|local|date|number|phone|xx+)\b[^\]\n]*\](?!\()|\b(?:TODO|FIXME|T[Bb][CcAa]|X{3,})\b|\btb[ca]\b|\blorem ipsum\b|\bto be confirmed\b|\?{3,}/i,
		'a place kept for words that never came',
		'Write the words, or take the line out.',
	],
	[
		/(?<![\w.+-])[\w.+-]{1,40} ?[([] ?(?:at|AT) ?[)\]] ?[\w-]{1,40}(?:(?:\.| ?[([] ?dot ?[)\]] ?)[\w-]{1,20})*/,
		'somebody’s e-mail address',
		'Take it out. A team’s own goes in as [words](mailto:…), after asking them.',
	],
	[
		// From the start of a run only: from each of its letters, a run of 100,000 would stop the page.
		/(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/,
		'somebody’s e-mail address',
		'Take it out. A team’s own goes in as [words](mailto:…), after asking them.',
	],
];

/** A mark of two versions whose other marks were taken out. A row of = makes a heading of what stands above it. */
const REST_OF_MERGE = /^\s{0,3}(?:={2,}|>{5,}(?: .*)?|<{5,}(?: .*)?|\|{5,}(?: .*)?)\s*$/;
const MERGE_FIX =
	'Take this line out. Then read what stands above and below it: one of the two may be an older version.';

/** A line of facts that says who wrote or checked. */
const AUTHOR = /^\s*(?:- )?(?:by|name|written|author|checked)\s*:|^\s*- [\w.+-]+@[\w.-]+\s*$/;
const NAME_THEM =
	'Write the name of the person in its place: it stands on the page, and an address would bring them letters.';

/** Nothing that was written on the way to a guide stays in it, in its words or its facts. */
export function nothingIsLeftOver({ file, text }: GuideFile): Problem[] {
	return errors(file, leftOversIn(text));
}

/** What is left in any text of `content/` from writing it: comments, stamps, places kept, e-mail addresses. */
export function leftOversIn(text: string): Finding[] {
	const lines = text.split('\n');
	// Where two versions stand whole, one answer at the first of their marks is enough.
	const isWhole = lines.some((line) => /^<{7}(?: |$)/.test(line));
	return lines.flatMap((typed, index) => {
		if (!isWhole && REST_OF_MERGE.test(typed))
			return [[index + 1, `“${typed.trim()}” is left of two versions of a text.`, MERGE_FIX]];
		const line = typed.replaceAll(ADDRESS, (address) => (isSomebodys(address) ? address : ''));
		return LEFT_OVERS.flatMap(([looks, is, fix]): Finding[] => {
			const [left] = looks.exec(line) ?? [];
			if (!left) return [];
			const cure = typeof fix === 'string' ? fix : fix(left.trim());
			const isAuthor = left.includes('@') && AUTHOR.test(line);
			return [[index + 1, `“${left.trim()}” is ${is}.`, isAuthor ? NAME_THEM : cure]];
		});
	});
}

/** A line without what is left over in it. */
export function withoutLeftOvers(line: string): string {
	return LEFT_OVERS.reduce(
		(rest, [looks]) => rest.replace(looks, (left) => ' '.repeat(left.length)),
		line,
	);
}
