import type { Mistake } from '../mistake.ts';

/** Parts, lists and pictures that say what they should not. */
export const outsidersParts: Mistake[] = [
	{
		mistake: 'the name of a part in words',
		right:
			'<DoNotList>\n\n- do not carry a full cup while you use a stick\n- do not hold the cup while someone pours\n\n</DoNotList>',
		wrong:
			'<Do Not List>\n\n- do not carry a full cup while you use a stick\n- do not hold the cup while someone pours\n\n</Do Not List>',
		line: 110,
		answer:
			'<Do Not List> is a part, and its name is one word. Write <DoNotList> and </DoNotList>.',
	},
	{
		mistake: 'quotation marks inside a setting',
		right: 'likes="No lifting at all"',
		wrong: 'likes="No "lifting" at all"',
		line: 139,
		answer:
			'A quotation mark inside the setting likes ends it. Write likes="No \'lifting\' at all", or leave the marks inside out.',
	},
	{
		mistake: 'words of a picture that say nothing',
		right: 'Ask if they can see you in your own kitchen.',
		wrong: 'Sit.\n\n<Picture name="nose-over-toes" words="A picture" />\n\n',
		line: 188,
		answer:
			'“A picture” does not say what the picture shows. Write all that is seen, for those who see none of it: who or what, where, and what they do. Such as: A palm presses the handle, the frame tilts, and the kettle pours.',
	},
	{
		mistake: 'a number in the words of a step',
		right: '1. Put the cup in',
		wrong: '1. Step 1: Put the cup in',
		line: 91,
		answer: 'Steps are numbered by themselves. Take the number out of the words of this step.',
	},
	{
		mistake: 'a thing to do among those not to do',
		right: '- do not carry a full cup while you use a stick',
		wrong: '- do not forget to wipe the floor',
		line: 112,
		answer:
			'This is a thing to do, and stands among those not to do. Move it to <DoList>, and begin with what to do.',
	},
	{
		mistake: 'who somebody is on a tick-sheet',
		right: '- I poured over the sink',
		wrong: '- My name ____ and NHS number ____',
		line: 172,
		answer:
			'A tick-sheet lies about the house, and this asks who somebody is. Take out name, date of birth, address and NHS number.',
	},
	{
		mistake: 'more lines than were promised',
		right: 'Then you do not reach over steam.',
		wrong: 'Then look at two things.',
		line: 79,
		answer: '“two things”, and 3 lines follow. Mend the number, or the list.',
	},
	{
		mistake: 'a paragraph that stands twice',
		right: 'The sink catches what you spill.',
		wrong:
			'Fill the cup half full, no more than that.\n\nFill the cup half full, no more than that.\n\nThe sink catches what you spill.',
		line: 100,
		answer: 'This paragraph stands twice. Take one of the two out.',
	},
	{
		mistake: 'a sentence without its end',
		right: 'The sink catches what you spill.',
		wrong: 'Then put your hand on the\n\nThe sink catches what you spill.',
		line: 98,
		answer: 'The sentence “… your hand on the” has no end. Write the rest of it, and a full stop.',
	},
	{
		mistake: 'a setting typed as a fact is',
		right: 'The sink catches what you spill.',
		wrong: '<SafetyLine name: "burns" />\n\nThe sink catches what you spill.',
		line: 98,
		answer: 'The setting name needs the sign = behind its name, and no space. Write name="burns"',
	},
	{
		mistake: 'a part without words that does not end',
		right: 'The sink catches what you spill.',
		wrong: '<Contact name="samaritans">\n\nThe sink catches what you spill.',
		line: 98,
		answer: '<Contact> does not end. Write / before its last sign: <Contact name="samaritans" />',
	},
	{
		mistake: 'a part with the number of a source and no setting',
		right: 'The sink catches what you spill.',
		wrong: 'Water is heavy. <Source="1" /> The sink catches it.',
		line: 98,
		answer: '<Source> has a setting without its name. Write <Source number="1" />',
	},
	{
		mistake: 'two sources in one mark',
		right: '<Source number="2" />',
		wrong: '<Source number="1, 2" />',
		line: 98,
		answer:
			'There is no source 1, 2. Write a mark for each: <Source number="1" /> <Source number="2" />',
	},
	{
		mistake: 'a line of help that begins its sentence anew',
		right: '- you spill hot water again and again',
		wrong: '- If you spill hot water again.',
		line: 179,
		answer:
			'A line under <GetHelp> completes “Ask for help if:”. Write the state they are in, beginning in small letters, such as - you have burnt yourself more than once',
	},
	{
		mistake: 'a route by its first letters',
		right: 'route="occupational-therapist"',
		wrong: 'route="OT"',
		line: 184,
		answer: 'There is no route called OT. Did you mean occupational-therapist?',
	},
	{
		mistake: 'a route that we do not have',
		right: 'route="occupational-therapist"',
		wrong: 'route="dentist"',
		line: 184,
		answer: 'There is no route called dentist. Use one of: occupational-therapist.',
	},
	{
		mistake: 'a page on the drive of one employer',
		right: 'The sink catches what you spill.',
		wrong: 'Read [our leaflet](https://nhs.sharepoint.com/a/b).',
		line: 98,
		answer:
			'The link to https://nhs.sharepoint.com/a/b leads to where only some may look. Take it out. If the page is on the open web too, link to that; if it is a source, name it under sources.',
	},
	{
		mistake: 'a list closed by the name of another',
		right: '</DoNotList>',
		wrong: '</DoList>',
		line: 115,
		answer: '<DoNotList> is closed by </DoList>. Write DoNotList in both.',
	},
	{
		mistake: 'a picture without its words, by its own name',
		right: 'The sink catches what you spill.',
		wrong: '<Picture name="nose-over-toes" />\n\nThe sink catches what you spill.',
		line: 98,
		answer:
			'<Picture> needs the setting words. Type it as <Picture name="nose-over-toes" words="…" />.',
	},
	{
		mistake: 'the mark of a footnote set small',
		right: 'The sink catches what you spill.',
		wrong: 'The sink catches what you spill.<sup>3</sup>',
		line: 98,
		answer:
			'<sup>3</sup> is how other pages mark a source, and leads nowhere here. Take it out, and each like it. Where one of your own sources bears the words out, write <Source number="1" /> with its number.',
	},
	{
		mistake: 'dashes that make a heading',
		right: 'The sink catches what you spill.',
		wrong: 'Pour it well.\n--\n\nThe sink catches what you spill.',
		line: 98,
		answer:
			'Dashes or equals signs under a line make it a heading. Take them out. If this is the end of an e-mail, take all of it out. For a heading write ## and its words.',
	},
];
