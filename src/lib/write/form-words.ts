import type { Problem } from '#lib/checks/problem.ts';

/** The label and the help of each field of the form. */
export type FieldLabels = Readonly<Record<string, readonly [label: string, help: string]>>;

/** How checks call a fact that is wrong: by its place in the file, which nobody sees in the form. */
const FACT = /^The fact .*?(?=,? (?:is|needs|cannot|does)\b|, .*, is\b)/;
const IN_FILE =
	/^Write (?:\w+: and what content\/README\.md says belongs there|its words after the colon)\./;

const IN_README = /^content\/README\.md says what belongs there\./;

/** A problem as the form says it beside the label of its field. */
export function inForm({ says, fix }: Pick<Problem, 'says' | 'fix'>, fields: FieldLabels): string {
	const here = fix
		.replace(IN_FILE, 'Fill it in.')
		.replace(IN_README, 'What belongs there stands above its field.')
		.replace('Write one line for each, beginning with "- ".', 'Write one a line.');
	return inLabels(`${says.replace(FACT, 'This')} ${here}`, fields);
}

/** Parts whose settings have fields of their own. */
const GROUPS: Record<string, string> = {
	Option: 'option',
	Equipment: 'equipment',
	TickSheet: 'tick',
};

/** Places in a file, as checks name them, by the labels of their fields. */
function inLabels(text: string, fields: FieldLabels): string {
	const label = (name: string) => `“${fields[name]?.[0] ?? name}”`;
	const signs = `under ${label('checkFirst.stop')} or ${label('checkFirst.watch')}`;
	const places: [RegExp, string][] = [
		[
			/\bin stop if it stops the guide, or in watch\b/g,
			`under ${label('checkFirst.stop')} if it stops the guide, or under ${label('checkFirst.watch')}`,
		],
		[
			/\bUnder checkFirst, write about: them for the person they help, or about: you for the carer\./g,
			`Choose under ${label('checkFirst.about')}.`,
		],
		[
			/\bTake about: them out, or take patient out of audience\./g,
			`Choose nothing under ${label('checkFirst.about')}, or take the patient out of ${label('audience')}.`,
		],
		[/\b(?:under|in) checkFirst(?:( too))?(?:, in stop or watch)?/g, `${signs}$1`],
		[/\bmove the others to watch\b/g, `move the others to ${label('checkFirst.watch')}`],
		[/\bin leftOut, with why\b/g, `under ${label('checkFirst.leftOut')}, with the reason`],
		[
			/\bName it under shownBy\./g,
			`Write its name in brackets, behind that of the sign that is left out.`,
		],
		[/\bin aboutYou\b/g, `under ${label('checkFirst.aboutYou')}`],
		[/\bTake aboutYou out\b/g, `Empty ${label('checkFirst.aboutYou')}`],
		[/\bof leftOut\b/g, `of ${label('checkFirst.leftOut')}`],
		[/\bunder askFirst\b/g, `under ${label('checkFirst.notFor')}`],
		[/\bSet reviewBy to\b/g, `Set ${label('reviewBy')} to`],
		[/\bunder `sheet`/g, `under ${label('sheet')}`],
		[/\b(?:under|in) evidence\b/g, `under ${label('evidence.sources')}`],
		[/\b(behind|under) supports\b/g, `under ${label('source.supports')}`],
		[/, on line \d+/g, ''],
		[/\bthan line \d+/g, 'than another line'],
		[/\bunder changes\b/g, `under ${label('laterChanges')}`],
		[/\bleave url out\b/g, `leave ${label('source.url')} empty`],
		[/\bunder url\b/g, `under ${label('source.url')}`],
		[
			/\bWrite a line for each author: .*$/g,
			`Write a line for each author: name, profession, HCPC number if any.`,
		],
		[
			/\bWrite the name alone after name:.*$/g,
			'Write name, profession and HCPC number with commas between them.',
		],
		[/, as hcpc: OT and the figures\b/g, ', OT and the figures'],
	];
	const placed = places.reduce((said, [place, words]) => said.replaceAll(place, words), text);
	return placed
		.replace(/^The setting (\w+) of <(\w+)>/, (all, setting: string, part: string) => {
			const name = `${GROUPS[part]}.${setting}`;
			return fields[name] ? label(name) : all;
		})
		.replace(/(”.*) Write its words between the quotation marks\./, '$1 Fill it in.');
}
