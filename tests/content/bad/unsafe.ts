import { typed, type Mistake } from './mistake.ts';

const sign =
	'says in your own words how soon to get help. Write <DangerSign name="…" /> in its place, with a name from content/danger-signs/, and name it under checkFirst too. Or take it out.';
const pharmacist =
	'Take it out: write who to ask, such as “Ask your pharmacist or GP before you change a medicine”. <SafetyLine name="medicines" /> says it too.';
const wall =
	'is a hold that may give way. Take it out: it can come off or move. Write “a grab rail fixed to the wall”, or what is heavy and cannot slide.';
const house =
	'is a danger in the house. Take it out: people fall, burn or choke this way. Write the safe way, or whom to ask.';
const rest =
	'tells somebody to bear pain, or to go past a limit. Take it out: pain, dizziness and great tiredness are reasons to stop. Write when to stop, and whom to ask.';
const law =
	'says what the law or somebody must do. Write “You can ask …”, and whom; or name the law or the page with <Source number="…" /> in the same paragraph.';
const hope =
	'promises what nobody can know. Write what it can do, such as “may help” or “can make it easier”. A guide promises no result.';
const sums = 'is a sum of money. Take it out: sums change. Write “often free”, or who to ask.';

/** Phrases that may harm a reader, kind by kind as `content/words/unsafe.txt` lists them. */
export const unsafeMistakes: Mistake[] = [
	typed(
		'a hospital to hurry to',
		'Burnt? Get to hospital as fast as you can.',
		`“Get to hospital as fast as you can” ${sign}`,
	),
	typed(
		'a reason not to ask for help',
		'You need not tell your doctor.',
		'“need not tell your doctor” keeps somebody from help. Take it out. If there is a danger, write <DangerSign name="…" />: it says whom to call and how soon.',
	),
	typed(
		'a medicine to stop',
		'Stop your water tablets on days out.',
		`“Stop your water tablets” starts, stops or changes a medicine. ${pharmacist}`,
	),
	typed(
		'a medicine not to take',
		'Do not take your tablets before a trip.',
		`“Do not take your tablets before” keeps somebody from a medicine. Take it out: write who to ask, such as “Ask your pharmacist or GP before you change a medicine”.`,
	),
	typed(
		'less to drink',
		'Drink less in the evening.',
		'“Drink less in” tells somebody to eat or drink less. Take it out: too little to eat or drink makes people ill, and some have a limit of their own. Write “Ask your GP or nurse how much is right for you”.',
	),
	typed(
		'a rail for towels to hold',
		'Hold the towel rail to stand.',
		`“Hold the towel rail” ${wall}`,
	),
	typed(
		'a person to hold',
		'Put your arms round her neck.',
		'“Put your arms round her neck” pulls on a person, or lets a person be pulled on. Take it out: both may be hurt. Write “Ask an occupational therapist to show you how to help”, or what the person does for themselves.',
	),
	typed(
		'an alarm without its battery, by a pronoun',
		'Fit a heat alarm. Take its battery out while you fry.',
		`“Take its battery out while you fry.” ${house}`,
	),
	typed(
		'an alarm that is switched off, in the passive',
		'The heat alarm can be turned off while you fry.',
		`“heat alarm can be turned off” ${house}`,
	),
	typed(
		'an alarm that is covered',
		'Put a shower cap over the smoke alarm.',
		`“Put a shower cap over the smoke alarm” ${house}`,
	),
	typed(
		'a loose hold, by a pronoun',
		'There is a towel rail. Pull on it to stand.',
		`“Pull on it to stand.” ${wall}`,
	),
	typed(
		'a medicine to stop, by a pronoun',
		'Water tablets make you go. Stop them on days out.',
		`“Stop them on days out.” starts, stops or changes a medicine. ${pharmacist}`,
	),
	typed(
		'a poison in a bottle for drinks',
		'Keep bleach in a lemonade bottle.',
		`“Keep bleach in a lemonade bottle” ${house}`,
	),
	typed(
		'a burner for warmth',
		'Leave the gas on low all night.',
		`“Leave the gas on low” ${house}`,
	),
	typed('a barbecue in the house', 'Use a barbecue indoors.', `“Use a barbecue indoors” ${house}`),
	typed('raw meat under the tap', 'Wash the raw chicken first.', `“Wash the raw chicken” ${house}`),
	typed('pain to push through', 'Push through the pain.', `“Push through the pain” ${rest}`),
	typed(
		'a chair to stand on',
		'Stand on a chair to reach it.',
		'“Stand on a chair” is a danger in the house. Take it out: people fall, burn or choke this way. Write the safe way, or whom to ask.',
	),
	typed(
		'two tablets for one that was missed',
		'Forgot one? Take two at the next meal.',
		`“Take two at the next” starts, stops or changes a medicine. ${pharmacist}`,
	),
	typed(
		'butter on a burn',
		'Put butter on a small burn.',
		'“Put butter on a small burn” makes a burn worse. Take it out, and name the sign: <DangerSign name="burn-serious" /> says what to do with a burn until help comes.',
	),
	typed(
		'water on burning oil',
		'If oil catches fire, throw water over it.',
		'“catches fire, throw water” feeds a fire, or keeps somebody in it. Take it out, and name the sign: <DangerSign name="fire" /> says to get out and whom to call.',
	),
	typed(
		'first aid of old',
		'Put a spoon between their teeth.',
		'“Put a spoon between their teeth” is first aid of old, which does harm. Take it out. If there is a danger, name its sign: <DangerSign name="…" /> says what to do until help comes.',
	),
	typed('a tenner', 'One costs a tenner.', `“costs a tenner” ${sums}`),
	{
		mistake: 'what the law is said to say',
		right: 'Ask if they can see you in your own kitchen.',
		wrong: 'Your boss must buy one.',
		line: 186,
		answer: `“Your boss must” ${law}`,
	},
	typed(
		'a result in a time',
		'In two weeks you will cook again.',
		`“In two weeks you will cook” ${hope}`,
	),
	typed('a promise', 'You will never fall again.', `“You will never fall” ${hope}`),
	typed(
		'a visit that is free in some places only',
		'Ask for a home fire safety visit, which is free.',
		`“fire safety visit, which is free” ${hope}`,
	),
	typed(
		'a drive that goes on after panic',
		'Pull in where it is safe, and wait until it has passed.',
		'“Pull in where it is safe, and wait until it has passed” has somebody drive who may be too ill to. Write “Do not drive”, and who can come or take them.',
	),
	typed(
		'a photograph to send',
		'Send me a photo of your cup.',
		'“Send me a photo” asks readers for something, or to join something. Take it out: we ask readers for nothing about themselves, and have no group or form. Whoever wants one asks their own team.',
	),
	typed(
		'a kettle hung from a frame',
		'Hang the kettle from your walking frame.',
		'“Hang the kettle from your walking frame” is a danger in the house. Take it out: people fall, burn or choke this way. Write the safe way, or whom to ask.',
	),
	typed(
		'how often a medicine is taken',
		'Take your inhaler twice before you start.',
		`“Take your inhaler twice before” starts, stops or changes a medicine. ${pharmacist}`,
	),
	typed(
		'when to drive again',
		'You can drive again after two weeks.',
		'“You can drive again after two weeks” says how soon somebody may drive, work or lift again. Take it out: it differs from one person to the next. Write whom to ask, such as “Ask your doctor when you may drive again”, and link to [Driving after illness](/guides/driving-after-illness/).',
	),
	typed(
		'a drink of alcohol',
		'A small whisky before bed helps.',
		'“A small whisky before bed” offers alcohol. Take it out: it makes people fall, spoils sleep and does not go with many medicines. Write what else may help, or “Ask your pharmacist if you may drink”.',
	),
	typed(
		'socks on a kitchen floor',
		'Wear your socks in the kitchen.',
		'“Wear your socks in the kitchen” is a danger in the house. Take it out: people fall, burn or choke this way. Write the safe way, or whom to ask.',
	),
	typed(
		'one patient of many',
		'A lady I saw used a jug.',
		'“lady I saw” tells of one patient. Take it out: nothing about a patient stands in a guide. If it is real, tell the publisher, for it stays in the history.',
	),
	typed(
		'where words were copied',
		'Adapted from the page of a charity.',
		'“Adapted from” says where words were copied from. Take it out. Write in your own words, and name the page under sources.',
	),
	typed(
		'a place above',
		'See the list above.',
		'“See the list above” sends to a place that differs on paper, on a phone and when read aloud. Say it here, or link to the place: [words](#heading), with the words of its heading.',
	),
];

/** Phrases that will be untrue in a year. */
export const staleMistakes: Mistake[] = [
	typed(
		'research that is new today',
		'Recent research backs this.',
		'“Recent research” will be untrue in a year. Write the date, such as “in March 2026”, or leave the time out.',
	),
];
