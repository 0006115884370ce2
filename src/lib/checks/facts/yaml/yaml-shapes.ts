import { looseText } from '#lib/checks/facts/yaml/loose-text.ts';
import { NAME, type ShapeMistake } from '#lib/checks/facts/yaml/shape-mistake.ts';

/** What is wrong with the shape of a line of facts that could not be read; nothing where it is sound. */
export function shapeMistake(lines: readonly string[], at: number): ShapeMistake[] {
	const line = lines[at] ?? '';
	const [, , , name, value = ''] = NAME.exec(line) ?? [];
	return [
		...gluedDash(line, at),
		...(name
			? [
					...dashesOnOneLine(name, value, at),
					...openBracket(value, lines, at),
					...apostrophe(name, value, at),
				]
			: []),
		...lostDash(lines, at),
		...oddSpaces(line, at),
		...looseText(lines, at),
		...noColon(lines, at),
	];
}

function gluedDash(line: string, at: number): ShapeMistake[] {
	const [, spaces = '', words = ''] = /^(\s*)(?:-|[–—•*·]\s*)([^\s-].*)$/.exec(line) ?? [];
	return words
		? [{ at, says: 'A line of a list needs a dash and a space.', fix: `Write ${spaces}- ${words}` }]
		: [];
}

/** A list on one line that is typed as one of several lines: `conditions: - stroke - tremor`. */
function dashesOnOneLine(name: string, value: string, at: number): ShapeMistake[] {
	const [, typed] = /^\s+[-–—•*] +(\S.*)$/.exec(value) ?? [];
	return typed
		? [
				{
					at,
					says: 'A list on the line of its name stands between square brackets.',
					fix: `Write ${name}: [${typed.split(/ +[-–—•*] +/).join(', ')}]`,
				},
			]
		: [];
}

/** A line among those of a list that begins without its dash. */
function lostDash(lines: readonly string[], at: number): ShapeMistake[] {
	const [, spaces = '', words = ''] = /^(\s*)([^\s#-].*)$/.exec(lines[at] ?? '') ?? [];
	const isItem = (line = '') => line.startsWith(`${spaces}- `) && !/^\s*- [A-Za-z]+:/.test(line);
	const goesOn = /^(\s*)- /.exec(lines[at - 1] ?? '')?.[1] ?? spaces;
	return words &&
		!NAME.test(lines[at] ?? '') &&
		goesOn.length === spaces.length &&
		(isItem(lines[at + 1]) || isItem(lines[at - 1]))
		? [{ at, says: 'A line of a list needs a dash and a space.', fix: `Write ${spaces}- ${words}` }]
		: [];
}

/** Facts stand none, two or four spaces in. */
function oddSpaces(line: string, at: number): ShapeMistake[] {
	const [, spaces = ''] = NAME.exec(line) ?? [];
	return spaces.length % 2 === 1
		? [
				{
					at,
					says: 'This fact stands one space too far in, or too little.',
					fix: 'Begin it under the first letter of a neighbour of the same kind: two spaces in, or four.',
				},
			]
		: [];
}

/** A list between brackets that never ends, or ends in another bracket. */
function openBracket(value: string, lines: readonly string[], at: number): ShapeMistake[] {
	const typed = value.trim();
	if (!typed.startsWith('[') || typed.includes(']')) return [];
	// A list may go on over some lines.
	const next = lines.findIndex((line, index) => index > at && NAME.test(line));
	const isClosed = lines
		.slice(at, next === -1 ? undefined : next)
		.some((line) => line.includes(']'));
	return isClosed
		? []
		: [{ at, says: 'The list has no end.', fix: 'Write ] behind its last name.' }];
}

/** In single quotation marks an apostrophe ends the text. */
function apostrophe(name: string, value: string, at: number): ShapeMistake[] {
	const inside = /^'(.*)'?\s*$/.exec(value.trim())?.[1]?.replace(/'$/, '') ?? '';
	return /\p{L}'\p{L}|s' /u.test(inside)
		? [
				{
					at,
					says: 'An apostrophe ends a text that begins with a single quotation mark.',
					fix: `Write ${name}: "${inside.replaceAll("''", "'").replaceAll('"', '')}"`,
				},
			]
		: [];
}

/** A fact whose colon, or the space behind it, was left out. */
function noColon(lines: readonly string[], at: number): ShapeMistake[] {
	const [, spaces = '', name = '', sign = '', words = ''] =
		/^(\s*(?:- )?)([a-z][A-Za-z]{2,20})(:| |=| =|;)(\S.*)$/.exec(lines[at] ?? '') ?? [];
	const known =
		/^(?:code|title|summary|opening|today|readersWords|audience|conditions|checkFirst|stop|askFirst|watch|leftOut|safetyLines|clinician|tenSeconds|oneMinute|teachBack|referInstead|related|sources|publisher|url|year|supports|read|evidence|claim|grade|written|checked|reviewBy|changes|name|phone|nations|guides|shelf|hours|what)$/;
	const isFact = known.test(name) && (sign !== ' ' || spaces === '' || name === 'url');
	return isFact
		? [
				{
					at,
					says: `The fact ${name} needs a colon and a space behind its name.`,
					fix: `Write ${name}: ${words.replace(/^[:=;]\s*/, '')}`,
				},
			]
		: [];
}
