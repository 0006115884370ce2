import { describe, expect, test } from 'vitest';
import { compared } from '#lib/text/word-difference.ts';
import { writeGuide } from '#lib/write/answers-to-guide.ts';
import { OPENED, type Answers } from '#lib/write/form-answers.ts';
import { sections } from '#lib/write/guide-fields.ts';
import { readAnswers } from '#lib/write/guide-to-answers.ts';
import { readLibrary } from '#tools/content/read-library.ts';

const { guides } = readLibrary();
const chosen = sections.flatMap(({ fields }) =>
	fields.flatMap(({ name, kind }) => (kind === 'some' ? [name as string] : [])),
);
const sorted = (text: string) => text.split('\n').toSorted().join('\n');

/** What the form holds of a file: boxes to tick stand in an order of their own. */
function opened(text: string, topic: string): Answers {
	const answers = readAnswers(text, topic)?.answers ?? {};
	const ticked = chosen.map((name) => [name, sorted(answers[name] ?? '')]);
	return { ...answers, ...(Object.fromEntries(ticked) as Answers), [OPENED]: text };
}

/** The lines in which what the form gives back differs: `-` taken out, `+` put in. */
function changedLines(text: string, answers: Answers): string[] {
	const given = writeGuide(answers, '').text;
	return compared(text.split('\n'), given.split('\n')).flatMap((run) =>
		run.kind === 'same' ? [] : [`${run.kind === 'out' ? '-' : '+'}${run.text}`],
	);
}

test.each(guides.map(({ slug, text, topic }) => [slug, text, topic] as const))(
	'%s, opened and given back, is the same file',
	(_, text, topic) => expect(writeGuide(opened(text, topic), '').text).toBe(text),
);

test('each line of a guide that was opened leads to its field', () => {
	const { text, topic } = ours('kitchen');
	const { fields } = writeGuide(opened(text, topic), '');
	const lines = text.split('\n');
	const fieldOf = (start: string) => fields[lines.findIndex((line) => line.startsWith(start))];
	expect(fieldOf('title:')).toBe('title');
	expect(fieldOf('  askFirst:')).toBe('checkFirst.notFor');
	expect(fieldOf('1. ')).toBe('tryFirst');
	expect(fieldOf('## ')).toBe('words');
	expect(fieldOf('<ForTheHelper>')).toBe('helper');
	expect(fields).toHaveLength(lines.length);
});

function ours(slug: string) {
	const guide = guides.find((one) => one.slug === slug);
	if (!guide) throw new Error(`No guide ${slug}.`);
	return guide;
}

/** Fields in which one word is changed: each of a kind of its own in the file. */
const FIELDS = [
	...['title', 'summary', 'opening', 'today', 'readersWords', 'checkFirst.notFor'],
	...['clinician.tenSeconds', 'clinician.oneMinute', 'source.0.title', 'source.2.supports'],
	...['evidence.0.claim', 'by', 'laterChanges', 'tryFirst', 'words', 'helper', 'tick.0.lines'],
	...['help.book', 'notWorked', 'option.0.name', 'option.1.effort', 'option.0.words', 'leaveIt'],
	...['checkFirst.leftOut', 'equipment.0.risk'],
];

describe.each([
	'kitchen',
	'getting-up-from-a-chair',
	'breathless-every-day',
	'life-in-a-care-home',
])('one word changed in %s', (slug) => {
	const { text, topic } = ours(slug);
	const answers = opened(text, topic);
	test.each(FIELDS.filter((name) => /[a-z]{3,}\W*$/.test(answers[name] ?? '')))(
		'in %s changes one line',
		(name) => {
			const changed = (answers[name] ?? '').replace(/[a-z]+(\W*)$/, 'otherwise$1');
			const lines = changedLines(text, { ...answers, [name]: changed });
			expect(lines.map(([mark]) => mark)).toEqual(['-', '+']);
			expect(lines[1]).toContain('otherwise');
		},
	);
});

const chair = ours('getting-up-from-a-chair');
const held = opened(chair.text, chair.topic);
const after = (name: string, line: string) => `${held[name]}\n${line}`;

test.each([
	[
		'a danger sign more',
		{ 'checkFirst.stop': after('checkFirst.stop', 'chest-pain') },
		[
			'-  stop: [stroke, both-legs-weak, head-injury, badly-hurt, nearly-faint]',
			'+  stop: [stroke, both-legs-weak, head-injury, badly-hurt, nearly-faint, chest-pain]',
		],
	],
	[
		'a phrase more',
		{ readersWords: after('readersWords', 'low sofa: stuck') },
		['+  - "low sofa: stuck"'],
	],
	[
		'a phrase more at the top',
		{ readersWords: `low sofa\n${held['readersWords']}` },
		['+  - "low sofa"'],
	],
	[
		'a phrase less',
		{ readersWords: held['readersWords']?.replace('my chair is too low\n', '') ?? '' },
		['-  - my chair is too low'],
	],
	[
		'a title with a colon',
		{ title: 'Getting up: more easily' },
		['-title: Getting up from your chair more easily', '+title: "Getting up: more easily"'],
	],
	['who has the danger signs', { 'checkFirst.about': 'them' }, ['+  about: them']],
	[
		'a change more',
		{ laterChanges: after('laterChanges', '2026-12-01: Said which hand.') },
		['+  - on: 2026-12-01', '+    what: "Said which hand."'],
	],
	[
		'a source more',
		{ 'source.99.publisher': 'NHS', 'source.99.title': 'Chairs', 'source.99.read': 'live' },
		[
			...['+  - publisher: "NHS"', '+    title: "Chairs"', '+    year: "no date"'],
			...['+    supports: ""', '+    read: "live"'],
		],
	],
	['words after the tick-sheet', { afterTicks: 'More to say.' }, ['+More to say.', '+']],
])('%s changes no other line', (_, change, lines) =>
	expect(changedLines(chair.text, { ...held, ...change }).toSorted()).toEqual(lines.toSorted()),
);
