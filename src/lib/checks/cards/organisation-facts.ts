import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import { factAt, textAt } from '#lib/facts/fact-at.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';

const nationNames = ['England', 'Wales', 'Scotland', 'Northern Ireland'];
/** Where a page is: `https://www.ageuk.org.uk` or `docslib.org`. */
const ADDRESS = /\b(?:[\w-]+\.)+[a-z]{2,}\b/i;
/** A page that was opened is none of these, whose results change by the hour. */
const SEARCH = /\b(?:google|bing|duckduckgo|chatgpt|copilot|gemini|wikipedia|facebook)\b/i;
const CLOCK = /\b(\d{1,2})[:.](\d{2})(?:\s?[ap]m)?\b/gi;
const HALF_DAY = /\b(\d{1,2})(?:[:.]\d{2})?\s?[ap]m\b/gi;
/** What tells when somebody answers, in hours that are told in words. */
const IN_WORDS =
	/\b(?:any ?time|always|day and night|24|every|weekdays?|mon(?:day)?|noon|midnight|\d{1,2} ?(?:[ap]m|to))\b|\d[:.]\d/i;
/** What leaves no hour out, and what leaves some out. */
const ALWAYS = /\b(?:24 hours(?: a day)?|24\/7|any ?time|always|day and night|every day)\b/i;
const LIMITS = /\b(?:closed|(?:mon|tues|wednes|thurs|fri|satur|sun)days?|weekdays?)\b/i;
const WRITE_HOURS = 'Write when somebody answers, such as 9am to 5pm on weekdays, or Any time.';

/** The facts of an organisation fit each other: a page that was opened has an address, and hours are those of a clock. */
export function organisationFactsFit({ file, front }: FactsFile): Problem[] {
	const at = (fact: string) => [textAt(front.values, [fact]), front.lineOf([fact])] as const;
	const [source, sourceLine] = at('source');
	const [hours, hoursLine] = at('hours');
	const what = `${textAt(front.values, ['name'])} ${textAt(front.values, ['what'])}`;
	return errors(file, [
		...faultOfNations(what, factAt(front.values, ['nations']), front.lineOf(['nations'])),
		...(textAt(front.values, ['read']) === 'opened' && source !== ''
			? faultOfSource(source, sourceLine)
			: []),
		...(hours === '' ? [] : faultOfHours(hours, hoursLine)),
	]);
}

/** Whoever says of themselves that they serve a nation is not given to the others. */
function faultOfNations(what: string, nations: unknown, line: number): Finding[] {
	const served = nationNames.filter((nation) => what.includes(nation));
	const given = Array.isArray(nations) ? nations.map(String) : [];
	const more = nationNames.filter(
		(nation) => given.includes(nation.toLowerCase().replace(' ', '-')) && !served.includes(nation),
	);
	if (served.length === 0 || more.length === 0) return [];
	return found(
		line,
		`Its name or what it does speaks of ${served.join(' and ')}, and nations gives it to ${more.join(' and ')} too.`,
		'Leave the nations that it serves, or say in what that it serves the others.',
	);
}

function faultOfSource(source: string, line: number): Finding[] {
	const [search] = SEARCH.exec(source) ?? [];
	if (!search && ADDRESS.test(source)) return [];
	return found(
		line,
		search
			? `“${source}” is where a page was looked for, and read says that the page was opened.`
			: `“${source}” has no address, and read says that the page was opened.`,
		'Write the address of the page that you opened, such as https://www.ageuk.org.uk/services. Did you open none? Write read: unopened',
	);
}

function faultOfHours(hours: string, line: number): Finding[] {
	const wrong =
		[...hours.matchAll(CLOCK)].find(
			([, hour, minute]) => Number(hour) > 24 || Number(minute) > 59,
		) ?? [...hours.matchAll(HALF_DAY)].find(([, hour]) => Number(hour) > 12 || Number(hour) === 0);
	if (wrong) return found(line, `No clock shows ${wrong[0]}.`, WRITE_HOURS);
	const [, from, to] = /\b(\d{1,2} ?[ap]m) (?:to|until|-|–) (\d{1,2} ?[ap]m)\b/i.exec(hours) ?? [];
	const spoken = (time?: string) => time?.replace(' ', '').toLowerCase();
	if (from && spoken(from) === spoken(to))
		return found(line, `From ${from} to ${to ?? ''} is no time at all.`, WRITE_HOURS);
	const [always] = ALWAYS.exec(hours) ?? [];
	const [limit] = always ? (LIMITS.exec(hours.replace(always, '')) ?? []) : [];
	if (always && limit)
		return found(line, `“${always}” and “${limit}” cannot both be true.`, WRITE_HOURS);
	return IN_WORDS.test(hours)
		? []
		: found(
				line,
				`“${hours}” does not say when somebody answers.`,
				`${WRITE_HOURS} Not known? Take the line out.`,
			);
}
