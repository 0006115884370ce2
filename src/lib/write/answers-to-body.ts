import { parts, type PartName } from '#lib/guide/part-rules.ts';
import { filledIn, lineAt, linesOf, wordsAt, type Answers } from '#lib/write/form-answers.ts';
import { OPTIONS_END } from '#lib/write/typed/typed-body.ts';
import { setting } from '#lib/write/setting-text.ts';
import { fromField, type WrittenLine } from '#lib/write/written-line.ts';

/** The words of a guide, part by part in the order that readers know, each line with its field. */
export function writeBody(answers: Answers): WrittenLine[] {
	return [
		...part('tryFirst', '<TryThisFirst>', numbered(answers)),
		...between(answers, 'words'),
		...options(answers),
		...between(answers, 'afterOptions'),
		...equipment(answers),
		...between(answers, 'afterEquipment'),
		...part('helper', '<ForTheHelper>', wordsAt(answers, 'helper')),
		...between(answers, 'afterHelper'),
		...ticks(answers),
		...between(answers, 'afterTicks'),
		...book(answers),
		...between(answers, 'afterHelp'),
		...part(
			'notWorked',
			`<IfNotWorked route="${lineAt(answers, 'route')}">`,
			wordsAt(answers, 'notWorked'),
		),
		...between(answers, 'afterAll'),
	];
}

/** Words that stand between two parts, as they were typed. */
function between(answers: Answers, field: string): WrittenLine[] {
	const words = wordsAt(answers, field);
	return words ? fromField(field, `${words}\n`) : [];
}

function part(field: string, opening: string, inside: string): WrittenLine[] {
	const name = /^<(\w+)/.exec(opening)?.[1] ?? '';
	return fromField(field, `${opening}\n\n${inside}\n\n</${name}>\n`);
}

function numbered(answers: Answers): string {
	return linesOf(answers, 'tryFirst')
		.map((line, index) => `${index + 1}. ${line}`)
		.join('\n');
}

function dashed(answers: Answers, name: string): string {
	return linesOf(answers, name)
		.map((line) => `- ${line}`)
		.join('\n');
}

function withSettings(answers: Answers, name: PartName, place: string): string {
	const settings = Object.keys(parts[name].settings);
	const typed = settings.map((one) => `${one}="${setting(lineAt(answers, `${place}.${one}`))}"`);
	return `<${name} ${typed.join(' ')}>`;
}

function options(answers: Answers): WrittenLine[] {
	const numbers = filledIn(answers, 'option');
	const title = lineAt(answers, 'optionsTitle');
	const leaveIt = wordsAt(answers, 'leaveIt');
	if (numbers.length === 0 && !title && !leaveIt) return [];
	return [
		...fromField('optionsTitle', `<Options title="${setting(title)}">\n`),
		...numbers.flatMap((number) => {
			const place = `option.${number}`;

			return [
				...fromField(`${place}.name`, withSettings(answers, 'Option', place)),
				...fromField(`${place}.words`, `\n${wordsAt(answers, `${place}.words`)}\n\n</Option>\n`),
			];
		}),
		...(leaveIt ? part('leaveIt', '<LeaveIt>', leaveIt) : []),
		...fromField('optionsTitle', '</Options>\n', OPTIONS_END),
	];
}

function equipment(answers: Answers): WrittenLine[] {
	return filledIn(answers, 'equipment').flatMap((number) => {
		const place = `equipment.${number}`;

		return [
			...fromField(`${place}.name`, withSettings(answers, 'Equipment', place)),
			...fromField(`${place}.words`, `\n${wordsAt(answers, `${place}.words`)}\n\n</Equipment>\n`),
		];
	});
}

function ticks(answers: Answers): WrittenLine[] {
	const numbers = filledIn(answers, 'tick');
	return (numbers.length > 0 ? numbers : [0]).flatMap((number) => {
		const place = `tick.${number}`;
		const inside = dashed(answers, `${place}.lines`);
		return [
			...fromField(`${place}.title`, withSettings(answers, 'TickSheet', place)),
			...fromField(`${place}.lines`, `\n${inside}\n\n</TickSheet>\n`),
		];
	});
}

function book(answers: Answers): WrittenLine[] {
	const ask = lineAt(answers, 'help.bookAsk');
	const whom = ask ? ` ask="${setting(ask)}"` : '';
	return part('help.book', `<GetHelp level="book"${whom}>`, dashed(answers, 'help.book'));
}
