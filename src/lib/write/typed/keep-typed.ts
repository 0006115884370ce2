import { readFrontMatter } from '#lib/guide/front-matter.ts';
import { OWN_NOTES, linesOf, type Answers } from '#lib/write/form-answers.ts';
import { readAnswers } from '#lib/write/guide-to-answers.ts';
import { sections } from '#lib/write/guide-fields.ts';
import { writeLines } from '#lib/write/answers-to-lines.ts';
import { mergeUnit } from '#lib/write/typed/merge-units.ts';
import { unitsOfBody } from '#lib/write/typed/typed-body.ts';
import { unitsOfFacts } from '#lib/write/typed/typed-facts.ts';
import { fromField, textOf, type WrittenLine } from '#lib/write/written-line.ts';

/**
 * The lines of a guide that was opened: as they were typed in its file, but for those that the answers change. So a
 * pull request shows what its author changed, and nothing else.
 */
export function keepTyped(opened: string, answers: Answers, code: string): WrittenLine[] {
	const read = readAnswers(opened);
	const now = writeLines(read ? inTypedOrder(answers, read.answers) : answers, code);
	if (!read) return now;
	const before = unitsOf(writeLines(read.answers, read.code));
	const after = unitsOf(now);
	const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
		(name) => before.get(name) !== after.get(name),
	);
	const typed = typedUnits(opened);
	if (changed.length === 0) return withFields(typed, now);
	const wanted = saidBy(now);
	const write = (anew: ReadonlySet<string>) => {
		const units = typed.flatMap(({ name, text }) => {
			if (!changed.includes(name)) return [{ name, text }];
			const [was = '', put] = [before.get(name), after.get(name)];
			if (put === undefined) return [];
			return [{ name, text: anew.has(name) ? put : mergeUnit({ typed: text, was, now: put }) }];
		});
		return withFields(withNew(units, after, changed), now);
	};
	const isRight = (lines: WrittenLine[]) => saidBy(lines) === wanted;
	return firstRight(changed, write, isRight) ?? now;
}

/** The lines with as many facts and parts mended word by word as may be, and the others written anew; nothing where none say what they should. */
function firstRight(
	changed: string[],
	write: (anew: ReadonlySet<string>) => WrittenLine[],
	isRight: (lines: WrittenLine[]) => boolean,
): WrittenLine[] | undefined {
	const mended = write(new Set());
	if (isRight(mended)) return mended;
	let anew = new Set(changed);
	if (!isRight(write(anew))) return undefined;
	for (const name of changed) {
		const fewer = new Set([...anew].filter((one) => one !== name));
		if (isRight(write(fewer))) anew = fewer;
	}
	return write(anew);
}

interface Unit {
	name: string;
	text: string;
}

/** A file as it was typed, fact by fact and part by part. */
function typedUnits(text: string): Unit[] {
	const front = readFrontMatter(text);
	const lines = text.split('\n');
	const body = lines.slice(front.end).join('\n');
	const names = [...unitsOfFacts(front), ...unitsOfBody(body)];
	const units: Unit[] = [];
	for (const [index, line] of lines.entries()) {
		const [name = '', last] = [names[index], units.at(-1)];
		if (last?.name === name) last.text += `\n${line}`;
		else units.push({ name, text: line });
	}
	return units;
}

/** The lines of each fact and part, as the form writes them. */
function unitsOf(lines: WrittenLine[]): Map<string, string> {
	const units = new Map<string, string>();
	for (const { unit, text } of lines) {
		const above = units.get(unit);
		units.set(unit, above === undefined ? text : `${above}\n${text}`);
	}
	return units;
}

/** Those that the file had not, each below the one that the form writes above it. */
function withNew(units: Unit[], after: ReadonlyMap<string, string>, changed: string[]): Unit[] {
	const all = [...units];
	let above = '';
	for (const [name, text] of after) {
		const isThere = all.some((unit) => unit.name === name);
		if (!isThere && changed.includes(name))
			all.splice(all.findLastIndex((unit) => unit.name === above) + 1, 0, { name, text });
		if (isThere || changed.includes(name)) above = name;
	}
	return all;
}

function withFields(units: Unit[], now: WrittenLine[]): WrittenLine[] {
	const fields = new Map(now.map(({ unit, field }) => [unit, field]));
	return units.flatMap(({ name, text }) => fromField(fields.get(name) ?? '', text, name));
}

/** All that lines say to the form, whoever typed them, and wherever notes stand in them. */
function saidBy(lines: WrittenLine[]): string {
	const answers = readAnswers(textOf(lines))?.answers;
	const said = Object.entries(answers ?? {}).map(([name, text]) =>
		name === OWN_NOTES ? [name, ...linesOf({ text }, 'text').toSorted()] : [name, text],
	);
	return JSON.stringify(said.filter(([, text]) => text).toSorted());
}

const NAMES = sections.flatMap(({ fields }) =>
	fields.flatMap(({ name, kind }): string[] => (kind === 'some' ? [name] : [])),
);

/** The answers with names from a list in the order of the file: ticked boxes have that of the page. */
function inTypedOrder(answers: Answers, typed: Answers): Answers {
	const ordered = NAMES.map((name) => {
		const [chosen, before] = [linesOf(answers, name), linesOf(typed, name)];
		const kept = before.filter((one) => chosen.includes(one));
		return [name, [...kept, ...chosen.filter((one) => !before.includes(one))].join('\n')];
	});
	return { ...answers, ...(Object.fromEntries(ordered) as Answers) };
}
