import { otherLanguages } from '#lib/text/languages.ts';
import type { FactPath } from '#lib/facts/yaml-facts.ts';

const others = otherLanguages.join('|');

/** Where it is said what a kind of file holds, by what stands in its path. */
const SAID_IN: [path: RegExp, page: string][] = [
	[new RegExp(String.raw`\.(?:${others})\.yaml$|/(?:${others})\.mdx$`), 'translation'],
	[/\/er\.yaml$/, 'easy-read'],
	[/\/organisations\//, 'organisation'],
	[/\/packs\//, 'pack'],
	[/\/danger-signs\//, 'danger-sign'],
	[/\/worksheets\//, 'worksheet'],
	[/\/sessions\//, 'group-session'],
	[/\/teaching-cards\//, 'teaching-card'],
];

const README = 'content/README.md';

/** The page that says what stands in a file of `content/`; of kinds that no page is about, the files beside it do. */
export function saidIn(file: string): string {
	const [, page] = SAID_IN.find(([looks]) => looks.test(file)) ?? [];
	if (page) return `content/how-to/${page}.md`;
	const [, folder] =
		/^content\/(safety-lines|topics|safety-words|release|conditions)\b/.exec(file) ?? [];
	if (folder === 'conditions') return 'the top of content/conditions.yaml';
	return folder ? `a file beside it in content/${folder}/` : README;
}

const WHOLE_LINES =
	'Ask for the lines of this check again, and copy them whole: the page Check a guide makes them. Never type one.';

/** What belongs in a fact, with an example, by its name; after a kind of file where names mean more than one thing. */
const EXAMPLES: Record<string, string> = {
	on: 'and the day, such as 2026-11-28',
	by: 'and who wrote it, such as by: [Jane Smith]',
	written: 'and below it, two spaces further in, on: 2026-11-28 and by: [Jane Smith]',
	checked: '[] until an occupational therapist who did not write it has checked it',
	reviewBy: 'and the day of the next check, within three years, such as 2027-11-28',
	lookedUp: 'and the day on which you read its page, such as 2026-11-28',
	source:
		'and the address of the page on which you read the number, such as "https://example.org/contact"',
	name: 'and its name, such as "Example Line"',
	what: 'and what it is for, in one sentence, such as "A line that listens to people who care."',
	'changes on': 'and the day of the change, such as on: 2026-11-28',
	'written on': 'and the day on which it was written, such as on: 2026-11-28',
	'sources publisher': 'and who made the page, such as publisher: NHS',
	'sources supports': 'and what in the guide rests on it, such as supports: How high a chair is.',
	'sources read': 'live, stored copy, or reported by and the name of who told it',
	'evidence sources': 'and the numbers of its sources, such as sources: [1, 3]',
	'leftOut why': 'and why this guide does not show it, in one sentence',
	'changes what': 'and what you changed, in one sentence, such as "Mended: how long to wait."',
	'organisations read': 'opened, if you read its page yourself, or read: unopened',
	'organisations nations': 'and each nation where its number works, such as [england, wales]',
	read: 'and how you read it: live, stored copy, or reported by and the name of who told it',
	'routes nations': 'and below it lines for england, wales, scotland and northern-ireland',
	title: 'and its name, in two or three words, such as "Tired at home"',
	shelf: 'and its place among the others, the smallest first, such as 90',
	order: 'and its place among the others, which no other has, such as 90',
	guides: 'and names of folders of guides, such as [saving-energy, sleeping-better]',
	guide: 'and the folder of the guide that it rests on, such as saving-energy',
	see: 'and what is to be seen, such as "A good day, and then days in bed."',
	do: 'and one thing to do, such as "Help them to halve one job."',
	area: 'and the part of the body or of life, such as "Eyes"',
	short: 'and a few words for lists, such as "Chest pain"',
	you: 'and what completes “Get help first if:”, such as "you have chest pain"',
	other: 'and the same of the person who is helped, such as "they have chest pain"',
	level: 'and how soon: now, at-once or today',
	call: 'and whom, such as 999, 111 or GP',
	sources: 'and below it a line for each source, as the files beside it have them',
	publisher: 'and who made the page, such as "NHS"',
	url: 'and the address of the page, such as "https://example.org/sign"',
	year: 'and four figures, such as 2024, or year: no date',
	supports: 'and what rests on it, such as "Whom to call"',
	kind: 'and one of: first, emergency, care',
	lines: 'and below it a line for each, beginning with "- "',
	plain: 'and what readers call it, such as "worn or stiff joints (osteoarthritis)"',
	shorthand: 'and what clinicians type, such as ["OA"]',
	snomed: 'and its list of terms, or snomed: []',
	signs: 'and the danger signs that it brings, such as [hot-swollen-joint], or signs: []',
	picture: 'and the name of a drawing in content/pictures/, such as energy-week',
};

/** What to type in place of a fact that is missing from a file. */
export function whatToWrite(path: FactPath, file: string): string {
	const name = String(path.at(-1));
	if (path[0] === 'checked' && path.length > 1) return WHOLE_LINES;
	const [, kind = ''] = /^content\/([a-z-]+)/.exec(file) ?? [];
	const example = EXAMPLES[`${kind} ${name}`] ?? EXAMPLES[name];
	const inList = EXAMPLES[`${String(path[0])} ${name}`];
	const page = saidIn(file);
	if (page === README && inList) return `Write ${name}: ${inList}`;
	// What stands there of each fact is longer than an example.
	if (page === README && kind !== 'routes')
		return `Write ${name}: and what ${README} says belongs there.`;
	// A stop behind a quotation mark would be copied with it.
	return example && Object.hasOwn(EXAMPLES, name)
		? `Write ${name}: ${example}${example.endsWith('"') ? '' : '.'}`
		: `Write ${name}: and what ${page} says belongs there.`;
}

const CHECKS_ALONE =
	'Take it out: this file says only who wrote, who checked and until when. The words stand in the code, in';

/** What to do with a fact that a kind of file does not have. */
export function whatToTakeOut(file: string): string {
	if (file.includes('/worksheets/'))
		return `${CHECKS_ALONE} src/lib/words/en/worksheets/: content/how-to/worksheet.md says how to change them.`;
	if (/\/(?:safety-words|release)\//.test(file)) return `${CHECKS_ALONE} src/lib/words/.`;
	return `Take it out: ${saidIn(file)} ${/^a file/.test(saidIn(file)) ? 'shows' : 'lists'} the facts that there are.`;
}
