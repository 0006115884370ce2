import { unknown } from '#lib/checks/facts/known-names.ts';
import { fileFitsSchema } from '#lib/checks/facts/facts-file.ts';
import { toldLevel } from '#lib/checks/signs/told-levels.ts';
import { standingLinesSendToHelp } from '#lib/checks/signs/standing-lines.ts';
import { errors, found, type Finding, type Problem } from '#lib/checks/problem.ts';
import type { Library } from '#lib/checks/library.ts';
import { factAt, textsAt } from '#lib/facts/fact-at.ts';
import { dangerAreaFacts } from '#lib/facts/danger-sign.ts';
import type { FactsFile } from '#lib/facts/yaml-facts.ts';
import { setsAreKnown } from '#lib/checks/signs/alongside-signs.ts';
import { easyLinesHold } from '#lib/checks/signs/easy-signs.ts';
import { strongerSignsHold } from '#lib/checks/signs/stronger-signs.ts';

// A sign that names suicide in other words than these is for the clinical check to find.
const SUICIDE =
	/\bsuicid|\b(?:kill|harm|hurt)(?:ing|ed)? (?:your|them|him|her)sel|\bself-harm|\b(?:end|take|taking|ending) (?:your|their|his|her)(?: own)? life/i;

type Files = readonly FactsFile[];

/** A file of danger signs keeps its form; each sign in it is said once, and says nothing of what to do. */
export function areaFileHolds(file: FactsFile, all: Files, library: Library): Problem[] {
	const form = fileFitsSchema(file, dangerAreaFacts);
	if (form.length > 0) return form;
	const others = all.filter((other) => other.file !== file.file);
	return [
		...standingLinesSendToHelp(file, library),
		...errors(file.file, [
			...orderIsItsOwn(file, others),
			...namesIn(file).flatMap((name) => [
				...nameIsItsOwn(file, name, others),
				...wordsAreBare(file, name),
				...otherIsSomebodyElse(file, name),
				...suicideIsMarked(file, name),
				...northernIrelandIsTold(file, name),
				...everySkinIsMeant(file, name),
				...contactsAreKnown(file, name, library),
				...easyLinesHold(file, name, library),
			]),
			...strongerSignsHold(file, library.dangerSigns),
			...setsAreKnown(file, library),
		]),
	];
}

/** The names of the signs in a file, as they are typed. */
function namesIn({ front }: FactsFile): string[] {
	return Object.keys(factAt(front.values, ['signs']) ?? {});
}

function orderIsItsOwn({ front }: FactsFile, others: Files): Finding[] {
	const order = factAt(front.values, ['order']);
	const twin = others.find((other) => factAt(other.front.values, ['order']) === order);
	return twin
		? found(front.lineOf(['order']), `${twin.file} has this order too.`, 'Give each area its own.')
		: [];
}

function nameIsItsOwn({ front }: FactsFile, name: string, others: Files): Finding[] {
	const twin = others.find((other) => namesIn(other).includes(name));
	const fix = 'Keep it in one of the two files.';
	return twin
		? found(front.lineOf(['signs', name]), `The sign ${name} stands in ${twin.file} too.`, fix)
		: [];
}

/** The level and the call say what to do: were it said in the words too, the two could differ. */
function wordsAreBare({ front }: FactsFile, name: string): Finding[] {
	return ['short', 'you', 'other'].flatMap((fact) => {
		const level = toldLevel(String(factAt(front.values, ['signs', name, fact])));
		if (!level) return [];
		const line = front.lineOf(['signs', name, fact]);
		return found(line, `The words say “${level.words}”.`, 'Take it out: level and call say that.');
	});
}

/** Said to whoever helps: "you cough up blood" would be of the helper. "When you press a glass on it" is. */
function otherIsSomebodyElse({ front }: FactsFile, name: string): Finding[] {
	const path = ['signs', name, 'other'];
	const words = String(factAt(front.values, path));
	const [you] = /\byour?s?\b/i.exec(words) ?? [];
	if (!you || (/\b(?:they|them|their)\b/i.test(words) && !/^your?\b/i.test(words))) return [];
	const says = `The words for whoever helps say “${you}”.`;
	return found(front.lineOf(path), says, 'Write they, them or their.');
}

function suicideIsMarked({ front }: FactsFile, name: string): Finding[] {
	const said = ['short', 'you', 'other'].map((fact) => factAt(front.values, ['signs', name, fact]));
	const isMarked = factAt(front.values, ['signs', name, 'crisis']) === true;
	if (isMarked || !SUICIDE.test(said.join(' '))) return [];
	const says = `The sign ${name} names suicide or self-harm, and no crisis line hangs under it.`;
	return found(front.lineOf(['signs', name]), says, 'Write crisis: true.');
}

// The white of an eye goes red on everybody.
const COLOUR = /^(?!.*\beyes?\b).*\b(?:red|redness|pale|blue|grey|purple)\b/i;
const ON_DARK_SKIN = /\bdark(?:er)?\b|\bbrown or black skin\b/i;

/** What is red or pale on white skin looks otherwise on brown or black skin, and is seen later there. */
function everySkinIsMeant({ front }: FactsFile, name: string): Finding[] {
	const fact = (which: string) => String(factAt(front.values, ['signs', name, which]));
	return ['you', 'other'].flatMap((which) => {
		if (!COLOUR.test(fact(which)) || ON_DARK_SKIN.test(`${fact(which)} ${fact('meanwhile')}`))
			return [];
		const says = `The sign ${name} is told by a colour that is seen on white skin.`;
		const fix = 'Say what it looks like, or where to look, on brown or black skin.';
		return found(front.lineOf(['signs', name, which]), says, fix);
	});
}

/** 111 does not run there: whoever was sent to it would reach nobody. */
function northernIrelandIsTold({ front }: FactsFile, name: string): Finding[] {
	const fact = (...path: string[]) => factAt(front.values, ['signs', name, ...path]);
	if (!String(fact('call')).includes('111') || fact('nations', 'northern-ireland') !== undefined)
		return [];
	const says = `The sign ${name} sends people to 111, which does not run in Northern Ireland.`;
	const fix = 'Write nations: { northern-ireland: GP or GP out of hours }, or who it is.';
	return found(front.lineOf(['signs', name, 'call']), says, fix);
}

function contactsAreKnown({ front }: FactsFile, name: string, library: Library): Finding[] {
	const path = ['signs', name, 'contacts'];
	const names = [...library.organisations.keys()];
	return textsAt(front.values, path).flatMap(([contact, index]) =>
		unknown(
			contact,
			names,
			front.lineOf([...path, index]),
			'organisation',
			'content/organisations/',
		),
	);
}
