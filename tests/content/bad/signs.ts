import type { Mistake } from './mistake.ts';

/** A small file of the table of danger signs, right in everything. */
export const goodArea = `area: Head
order: 1
signs:
  muddled:
    short: Suddenly muddled
    you: you are suddenly muddled
    other: they are suddenly muddled
    level: at-once
    call: 111
    sources: [{ publisher: NHS, title: A page, year: 2025, supports: Muddled, read: live }]
    nations: { northern-ireland: GP or GP out of hours }
  muddled-after-a-fall:
    short: Muddled after a fall
    you: you are muddled after a fall
    other: they are muddled after a fall
    level: now
    call: 999
    strongerThan: muddled
    contacts: [samaritans]
    sources: [{ publisher: NHS, title: A page, year: 2025, supports: Falls, read: live }]
`;

/** What somebody who keeps the table may mistype. */
export const signMistakes: Mistake[] = [
	{
		mistake: 'a name with capitals and spaces',
		right: '  muddled-after-a-fall:',
		wrong: '  Muddled after a fall:',
		line: 12,
		answer:
			'Muddled after a fall is not a name as ours are. Write muddled-after-a-fall: in small letters, with - for each space.',
	},
	{
		mistake: 'a sign told as if by the reader',
		right: 'you: you are suddenly muddled',
		wrong: 'you: I am suddenly muddled',
		line: 6,
		answer:
			'The fact signs: muddled: you cannot be I am suddenly muddled. It completes “Get help first if:”. Begin it with “you are …”',
	},
	{
		mistake: 'a sign with an if of its own',
		right: 'you: you are suddenly muddled',
		wrong: 'you: if you have a muddled head',
		line: 6,
		answer:
			'The fact signs: muddled: you cannot be if you have a muddled head. It completes “Get help first if:”. Begin it with “you have …”',
	},
	{
		mistake: 'a sign told to whoever helps as theirs',
		right: 'other: they are suddenly muddled',
		wrong: 'other: you are suddenly muddled',
		line: 7,
		answer: 'The words for whoever helps say “you”. Write they, them or their.',
	},
	{
		mistake: 'a second level',
		right: '    level: at-once',
		wrong: '    level: now or today',
		line: 8,
		answer:
			'The fact signs: muddled: level cannot be now or today. Write one of: now, at-once, today.',
	},
	{
		mistake: '999 for something that can wait',
		right: '    call: 111',
		wrong: '    call: 999',
		line: 9,
		answer:
			'The fact signs: muddled: call cannot be 999. The level now calls 999, 999 or A&E, A&E, and no other level does.',
	},
	{
		mistake: '111, which does not run in Northern Ireland',
		right: '    nations: { northern-ireland: GP or GP out of hours }\n',
		wrong: '',
		line: 9,
		answer:
			'The sign muddled sends people to 111, which does not run in Northern Ireland. Write nations: { northern-ireland: GP or GP out of hours }, or who it is.',
	},
	{
		mistake: 'a colour that is seen on white skin alone',
		right: 'other: they are suddenly muddled',
		wrong: 'other: they are suddenly pale',
		line: 7,
		answer:
			'The sign muddled is told by a colour that is seen on white skin. Say what it looks like, or where to look, on brown or black skin.',
	},
	{
		mistake: 'no source',
		right:
			'sources: [{ publisher: NHS, title: A page, year: 2025, supports: Muddled, read: live }]',
		wrong: 'sources: []',
		line: 10,
		answer: 'The fact signs: muddled: sources is too short a list. Name one source or more.',
	},
	{
		mistake: 'whom to call in the words',
		right: 'you: you are suddenly',
		wrong: 'you: call 999 if you are',
		line: 6,
		answer: 'The words say “999”. Take it out: level and call say that.',
	},
	{
		mistake: 'a level in the words for the helper',
		right: 'other: they are suddenly muddled',
		wrong: 'other: they need A&E',
		line: 7,
		answer: 'The words say “A&E”. Take it out: level and call say that.',
	},
	{
		mistake: 'a name that another file has',
		right: '  muddled-after-a-fall:',
		wrong: '  lost-sight:',
		line: 12,
		answer:
			'The sign lost-sight stands in content/danger-signs/eyes.yaml too. Keep it in one of the two files.',
	},
	{
		mistake: 'a place that another area has',
		right: 'order: 1',
		wrong: 'order: 2',
		line: 2,
		answer: 'content/danger-signs/eyes.yaml has this order too. Give each area its own.',
	},
	{
		mistake: 'suicide without its crisis line',
		right: 'you: you are suddenly muddled',
		wrong: 'you: you plan to end your life',
		line: 4,
		answer:
			'The sign muddled names suicide or self-harm, and no crisis line hangs under it. Write crisis: true.',
	},
	{
		mistake: 'a contact that is not ours',
		right: '[samaritans]',
		wrong: '[samaritan]',
		line: 19,
		answer: 'There is no organisation called samaritan. Did you mean samaritans?',
	},
	{
		mistake: 'a weaker sign that there is not',
		right: 'strongerThan: muddled',
		wrong: 'strongerThan: mudled',
		line: 18,
		answer: 'There is no danger sign called mudled. Did you mean muddled?',
	},
	{
		mistake: 'a sign alongside itself',
		right: 'strongerThan: muddled',
		wrong: 'alongside: [muddled-after-a-fall]',
		line: 18,
		answer: 'There is no other danger sign called muddled-after-a-fall. Did you mean muddled?',
	},
	{
		mistake: 'a ring of stronger signs',
		right: '  muddled-after-a-fall:',
		wrong: '  drowsy:',
		line: 18,
		answer:
			'The sign drowsy is stronger than itself, by way of the signs that it names. Take one strongerThan of the ring out.',
	},
	{
		mistake: 'a stronger sign that waits longer',
		right: '  muddled-after-a-fall:',
		wrong: '  dizzy:',
		line: 18,
		answer:
			'The sign dizzy waits longer for help than muddled, and would show in its place. Give it the same level or a sooner one, or take strongerThan out.',
	},
];
