import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readUnsafe } from '#lib/checks/unsafe/unsafe-phrases.ts';
import { wordsAreSafe } from '#lib/checks/unsafe/safe-words.ts';
import { readWords } from '#lib/checks/word-lists.ts';
import type { WordLists } from '#lib/checks/word-lists.ts';

const typed = readFileSync('content/words/unsafe.txt', 'utf8');
const made = `
{pill} = tablet*/co-codamol
[mend, for readers only] stops a medicine = Ask.
!stop (taking/) (your/the) … {pill}
[mend, even after not] is a sum = Take it out.
(#p)
[think, unless sourced] is the law = Name it.
by law
`;

function said(text: string, kind = 'paragraph', list = made): string[] {
	const passage = { kind, line: 1, text } as Parameters<typeof wordsAreSafe>[0]['passages'][0];
	const wordLists = { unsafe: readUnsafe(list) } as unknown as WordLists;
	return wordsAreSafe({ file: 'made-up', text, passages: [passage] }, { wordLists }).map(
		({ says }) => says,
	);
}

test.each([
	['an order', 'Stop your tablets.', ['“Stop your tablets” stops a medicine.']],
	['across a line end', 'Rest, then stop the big\npink tablet.', 1],
	['words between', 'Stop taking your big pink co codamol.', 1],
	['what people do', 'Some people stop their tablets.', 0],
	['what is told not to be done', 'Do not stop your tablets.', 0],
	['not after another thing', 'If it does not help, stop your tablets.', 1],
	['a new sentence after not', 'Do not worry. Stop your tablets.', 1],
	['before asking', 'Ask before you stop your tablets.', 0],
	['a number', 'It is not 50p.', ['“50p” is a sum.']],
	['inside a word', 'A 50page book.', 0],
	['the law', 'By law you get one.', 1],
	['the law with its source', 'By law you get one. <Source number="1" />', 0],
])('%s', (_, text, found) => {
	if (typeof found === 'number') expect(said(text)).toHaveLength(found);
	else expect(said(text)).toEqual(found);
});

test('clinicians may be told what readers may not', () => {
	expect(said('Stop the tablets.', 'clinician')).toEqual([]);
});

test('every line of the list can be read, and every list that it names is there', () => {
	const named = new Set([...typed.matchAll(/^\{([a-z ]+)\} = /gm)].map(([, name]) => name));
	const lines = [...readWords(typed)].filter((line) => !line.startsWith('['));
	const unknown = lines
		.flatMap((line) => [...line.matchAll(/\{([^}]*)\}/g)])
		.filter(([, name]) => !named.has(name));
	expect(unknown.map(([name]) => name)).toEqual([]);
	// A bracket stands between spaces, and has its partner.
	const glued = lines.filter((line) =>
		/\)[^\s)/]|[^\s(/!]\(/.test(line.replace(/^\{.*?\} = /, '')),
	);
	expect(glued).toEqual([]);
	const uneven = lines.filter((line) => line.split('(').length !== line.split(')').length);
	expect(uneven).toEqual([]);
	// What comes last in a phrase stands there.
	const open = lines.filter((line) => /(?:\/\)|…)$/.test(line) && !line.startsWith('{'));
	expect(open).toEqual([]);
	const headings = typed.split('\n').filter((line) => line.startsWith('['));
	expect(readUnsafe(typed)).toHaveLength(headings.length);
});

test.each([
	['a dose doubled', 'If you miss a dose, take double at bedtime.', 1],
	['a dose made up for', 'Missed one? Make up for it with an extra tablet.', 1],
	['a dose that is late', 'Take it as soon as you remember.', 1],
	['a dose that is not doubled', 'Do not take two doses together.', 0],
	['peas on a burn', 'Hold a bag of frozen peas on the burn.', 1],
	['a blister burst', 'Pop the blister with a clean pin.', 1],
	['butter where it belongs', 'Spread butter on your toast. Put ice in your drink.', 0],
	['a burn cooled', 'Hold a burn under cool running water.', 0],
	['a burning pan carried', 'Carry the burning pan outside.', 1],
	['a fire fought', 'Put out a small fire with a wet towel.', 1],
	['a fire gone back to', 'Go back in for your purse.', 1],
	['water where it belongs', 'Pour water into the pan. Throw away what is left.', 0],
	['a head tilted back', 'For a nosebleed, tilt your head back.', 1],
	['a promise without a time', 'You will cook for the family again.', 1],
	['a promise by a day', 'By Christmas you will be dancing.', 1],
	['what was proven', 'This is proven to work.', 1],
	['a time to look again', 'In two weeks, look at your list again.', 0],
	['a sum without its sign', 'The rate is 72.65 a week.', 1],
	['words copied with thanks', 'With thanks to NHS Fife for these words.', 1],
	['a picture above', 'In the picture above you see a tipper.', 1],
	[
		'a medicine left out, by “it”',
		'If your water tablets make you dizzy, leave them out on the days you go out.',
		1,
	],
	['words left out', 'Write the message, and leave the names out.', 0],
	['a pain that will be gone', 'Do this each day and your knee pain will be gone in a month.', 1],
	['a weight on the weaker side', 'If one side is weaker, push with your weaker hand.', 1],
	['a weaker side that is helped', 'Help your weaker leg with the stronger foot.', 0],
	['the weaker leg up first', 'The weaker leg goes up first because it is lighter.', 1],
	['a way down that is right', 'Your weaker leg goes down first.', 0],
	['a drive while ill', 'Feel faint? Drive yourself to A&E.', 1],
	['no drive while ill', 'Do not drive yourself to A&E.', 0],
	['heat on a numb foot', 'Put a hot water bottle on the numb foot and go to sleep.', 1],
	['no heat on numb skin', 'Use no hot water bottle on numb skin.', 0],
	['what is told to all', 'Post your diagnosis and your date of birth in our Facebook group.', 1],
	['haste', 'Stand up ten times, as fast as you can.', 1],
	['hands that hold nothing', 'Stand up ten times without your hands.', 1],
	['haste that is told not to be', 'Do not stand up in a hurry.', 0],
	['a hope', 'After a few weeks you may feel stronger.', 0],
])('the list we ship: %s', (_, text, found) => {
	expect(said(text, 'paragraph', typed)).toHaveLength(found);
});
