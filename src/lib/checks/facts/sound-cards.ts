import { isOddlyShort } from '#lib/text/phone-lengths.ts';
import { errors, found, warnings, type Finding, type Problem } from '#lib/checks/problem.ts';
import { listAt, textAt } from '#lib/facts/fact-at.ts';
import { textsOfFacts } from '#lib/checks/texts-of-facts.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';
import { addYears, isIsoDate } from '#lib/text/dates.ts';

/** A number is read again within this time: services move and close. */
const YEARS_TO_READ_AGAIN = 2;

/** What callers pay for, and what rings in somebody's pocket: Ofcom, "The National Telephone Numbering Plan". */
const DEAR: [begins: RegExp, says: string, fix: string][] = [
	[
		/^07/,
		'is a mobile number, and may be one person’s.',
		'Write the number of the organisation’s office.',
	],
	[
		/^(?:09|087[123]|084[345]|0870|118)/,
		'costs the caller more than a call to a house does.',
		'Write a number that begins with 01, 02, 03 or 0800, or leave phone out.',
	],
];

/** Numbers that Ofcom gave to films, and addresses and words that stand for examples. */
const EXAMPLE =
	/^(?:01632 ?960|07700 ?900|0113 ?496 ?0|020 ?7946 ?0|0808 ?157 ?0)|\bexample\.(?:org|com|net|co\.uk)\b|\bmade-up\b/i;

/** An organisation's number is one that anyone may ring, in the nations where it runs, and was read not long ago. */
export function organisationIsSound({ file, front }: FactsFile, today: string): Problem[] {
	const phone = textAt(front.values, ['phone']);
	const dear = DEAR.find(([begins]) => begins.test(phone));
	return [
		...errors(file, [
			...(dear ? found(front.lineOf(['phone']), `${phone} ${dear[1]}`, dear[2]) : []),
			...whereItRuns(phone, front),
			...ofTheExample(front),
		]),
		...warnings(file, [...oddlyShort(phone, front), ...longAgo(front, today)]),
	];
}

function oddlyShort(phone: string, front: FactsFile['front']): Finding[] {
	return isOddlyShort(phone)
		? found(
				front.lineOf(['phone']),
				`${phone} has one figure fewer than nearly all that begin so.`,
				'Read it again on its page. Where it is right, leave it.',
			)
		: [];
}

/** NHS 111 runs in England, Wales and Scotland: nidirect, "GP out of hours service". */
function whereItRuns(phone: string, front: FactsFile['front']): Finding[] {
	const place = listAt(front.values, ['nations']).indexOf('northern-ireland');
	return phone === '111' && place !== -1
		? found(
				front.lineOf(['nations', place]),
				'111 does not run in Northern Ireland.',
				'Take northern-ireland out.',
			)
		: [];
}

function ofTheExample(front: FactsFile['front']): Finding[] {
	const texts = [
		...['phone', 'url'].map((fact) => [[fact], textAt(front.values, [fact])] as const),
		...textsOfFacts(front.values),
	];
	// Who wrote and who checked is asked for where sign-offs are checked.
	const kept = texts.filter(
		([[fact], text]) => fact !== 'written' && fact !== 'checked' && EXAMPLE.test(text),
	);
	return kept
		.slice(0, 1)
		.flatMap(([path, text]) =>
			found(
				front.lineOf(path),
				`“${text}” is of the example in content/how-to/organisation.md, and belongs to nobody.`,
				'Write your own in all its facts.',
			),
		);
}

function longAgo(front: FactsFile['front'], today: string): Finding[] {
	const day = textAt(front.values, ['lookedUp']);
	return isIsoDate(day) && addYears(day, YEARS_TO_READ_AGAIN) < today
		? found(
				front.lineOf(['lookedUp']),
				`Its page was last read on ${day}.`,
				'Open the page again, mend what changed, and write today’s date.',
			)
		: [];
}

/** What one nation has, and its neighbours have not. */
const OF_NATIONS: [looks: RegExp, nations: string[]][] = [
	[/\bintegrated care (?:board|system)s?\b|\bICBs?\b|\bCare Act\b/i, ['england']],
	[/\bSocial Services and Well-being\b/i, ['wales']],
	[/\bhealth boards?\b/i, ['wales', 'scotland']],
	[
		/\bNHS 24\b|\bNHS Inform\b|\b(?:Public Health|Social Security) Scotland\b|\bself-directed support\b|\bhealth and social care partnerships?\b/i,
		['scotland'],
	],
	[/\b(?:call|ring|phone|dial) 111\b/i, ['england', 'wales', 'scotland']],
	[
		/\bnidirect\b|\bDisability Action\b|\bHealth and Social Care Trusts?\b|\bHSC Trusts?\b/,
		['northern-ireland'],
	],
];

/** Each nation is told of its own services and laws. */
export function nationsHaveTheirOwn({ file, front }: FactsFile): Problem[] {
	const findings = textsOfFacts(front.values).flatMap(([path, text]) => {
		const [first, nation] = path;
		if (first !== 'nations' || typeof nation !== 'string') return [];
		return OF_NATIONS.flatMap(([looks, nations]): Finding[] => {
			const [named] = looks.exec(text) ?? [];
			return named && !nations.includes(nation)
				? found(
						front.lineOf(path),
						`“${named}” is of ${nations.map(spoken).join(' and ')}, and stands under ${nation}.`,
						`Write what ${spoken(nation)} has in its place.`,
					)
				: [];
		});
	});
	return errors(file, findings);
}

/** The name of a nation as it is said: `'northern-ireland'` gives `'Northern Ireland'`. */
const spoken = (nation: string) =>
	nation.replaceAll('-', ' ').replaceAll(/\b\p{Ll}/gu, (letter) => letter.toUpperCase());

/** Whether a phone number is one that costs dear or is one person's: its own file is told. */
export function isForFew(phone: string): boolean {
	return DEAR.some(([begins]) => begins.test(phone));
}
