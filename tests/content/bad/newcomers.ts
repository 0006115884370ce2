import type { Mistake } from './mistake.ts';

const TODAY = 'today: Fill the kettle with one cup of water, and no more.';
const TEACH_BACK = 'teachBack: Show me how much water you will put in.';
const LINE = 'Ask if they can see you in your own kitchen.';
const READ_AGAIN = 'name the law or the page with <Source number="…" /> in the same paragraph.';

/** What a newcomer types who has read about it once. */
export const newcomersMistakes: Mistake[] = [
	{
		mistake: 'a do not that forbids a step',
		right: '- do not carry a full cup while you use a stick',
		wrong: '- do not slide the kettle to the edge of the sink',
		line: 112,
		answer:
			'“do not slide the kettle to the edge of the sink” forbids what line 92 tells people to do: “Slide the kettle to the edge of the sink.”. Keep one of the two, or say in both when each holds.',
	},
	{
		mistake: 'a step that a do not forbids',
		right: '4. Put the kettle back before you pick up the cup.',
		wrong: '4. Carry a full cup while you use a stick, slowly.',
		line: 112,
		answer:
			'“do not carry a full cup while you use a stick” forbids what line 94 tells people to do: “Carry a full cup while you use a stick, slowly.”. Keep one of the two, or say in both when each holds.',
	},
	{
		mistake: 'a title with a full stop',
		right: 'title: Making a hot drink',
		wrong: 'title: Making a hot drink.',
		line: 3,
		answer: 'The title ends in a full stop. Write Making a hot drink',
	},
	{
		mistake: 'a title in capital letters',
		right: 'title: Making a hot drink',
		wrong: 'title: Making Your Drinks Safely',
		line: 3,
		answer:
			'Each word of the title begins with a capital letter. Write Making your drinks safely, with capitals for names alone.',
	},
	{
		mistake: 'a thing to do today that begins with you should',
		right: TODAY,
		wrong: 'today: You should fill the kettle with one cup of water.',
		line: 8,
		answer:
			'The thing to do today begins with “You should”, and not with what to do. Begin with the deed, such as “Sit right back in your chair.”',
	},
	{
		mistake: 'a phrase that readers say, twice',
		right: '  - my hands shake',
		wrong: '  - I spill my tea!',
		line: 12,
		answer:
			'“i spill my tea” stands here a second time. Write something else that people type, or take it out.',
	},
	{
		mistake: 'a line of a list with a full stop',
		right: '    - you have burnt your hand this week',
		wrong: '    - you have burnt your hand this week.',
		line: 21,
		answer:
			'“you have burnt your hand this week.” ends in a full stop, and stands in a list without one. Take the stop out.',
	},
	{
		mistake: 'teach-back that speaks about a patient',
		right: TEACH_BACK,
		wrong: 'teachBack: They understand how much water to put in.',
		line: 29,
		answer:
			'Teach-back is said to a person, and this speaks about one. Write what you ask them to show or say: “Show me where your feet will be.”',
	},
	{
		mistake: 'names of signs without their brackets',
		right: '  watch: [burn-serious, burn-still-hurts, sudden-sight-loss]',
		wrong: '  watch: burn-serious, burn-still-hurts, sudden-sight-loss',
		line: 22,
		answer:
			'The fact checkFirst: watch needs a list. Put square brackets round the names: watch: [burn-serious, burn-still-hurts, sudden-sight-loss]',
	},
	{
		mistake: 'a change without its day',
		right: '  - on: 2026-01-10\n    what: First written.',
		wrong: '  - what: First written.',
		line: 61,
		answer:
			'The fact changes 1: on is missing. Write on: and the day of the change, such as on: 2026-11-28',
	},
];

/** What newcomers write that has to be thought about. */
export const newcomersHints: Mistake[] = [
	{
		mistake: 'half of all burns without a source',
		right: LINE,
		wrong: 'Almost half of all burns happen here.',
		line: 186,
		answer: `“half of all burns” is a number of people or things, and readers cannot see whose it is. Leave the number out, or ${READ_AGAIN}`,
	},
	{
		mistake: 'what a GP will do',
		right: LINE,
		wrong: 'Your GP will refer you to one.',
		line: 186,
		answer: `“Your GP will refer” promises what somebody else does. Write “You can ask …”, or ${READ_AGAIN}`,
	},
	{
		mistake: 'what we recommend',
		right: LINE,
		wrong: 'We usually recommend a tray.',
		line: 186,
		answer:
			'“We usually recommend” speaks of whoever wrote it. Leave it out: a guide is nobody’s opinion. Tell the reader what to do.',
	},
	{
		mistake: 'a right hand for everybody',
		right: LINE,
		wrong: 'Hold the jar in your right hand.',
		line: 186,
		answer:
			'“in your right hand” is right for half of the readers. Write “your weaker hand” or “your stronger hand”, or the leg, here and in what follows.',
	},
];
