import type { PartName } from '#lib/guide/part-rules.ts';

interface Sample {
	title: string;
	text: string;
}

const doAndDoNot: Sample = {
	title: 'Do, and do not',
	text: `<DoList>

- turn the stair light on before you go up, even in the day
- sit down before you need to

</DoList>

<DoNotList>

- do not hold the towel rail to steady yourself: it comes off the wall

</DoNotList>`,
};

const choices: Sample = {
	title: 'Choices',
	text: `<Options title="Your choices">

<Option name="Raise the chair" effort="Someone fits it in ten minutes" cost="may be lent" who="Ask an occupational therapist" likes="Keeps the chair you love" dislikes="Others find it high">

Blocks under each leg make the seat higher.

</Option>

<Option name="Use another chair" effort="Move it once" cost="free" who="Anyone who can lift it" likes="Nothing to fit" dislikes="It may not match">

A firm chair with arms is often at hand in another room.

</Option>

<LeaveIt>

Stay as you are. Think again if it takes you more than three tries to stand.

</LeaveIt>

</Options>`,
};

const termAndSource: Sample = {
	title: 'A term explained, and the mark of a source',
	text: `Ask for a <Term means="a note that says how your health affects work">fit note</Term>. <Source number="1" />`,
};

/** The sample that shows each part, in the order of a guide: a part without one is a type error. */
const samples: Record<PartName, Sample> = {
	TryThisFirst: {
		title: 'Try this first',
		text: `<TryThisFirst>

1. Sit right back in your chair.
2. Look at your feet. Are both flat on the floor?
3. Move forward until you sit on the front half of the seat.

</TryThisFirst>`,
	},
	Steps: {
		title: 'Steps',
		text: `<Steps title="To sit down">

1. Turn round until you feel the chair behind both legs.
2. Bend forward and lower yourself slowly.

</Steps>`,
	},
	DoList: doAndDoNot,
	DoNotList: doAndDoNot,
	Options: choices,
	Option: choices,
	LeaveIt: choices,
	Equipment: {
		title: 'Equipment',
		text: `<Equipment name="Chair raisers" suits="people whose chair is firm but too low" risk="a chair on wheels can slip off them" lender="an occupational therapist, or a loan store near you">

Blocks that fit under the legs of a chair.

</Equipment>`,
	},
	ForTheHelper: {
		title: 'For the person helping',
		text: `<ForTheHelper>

Do not lift. Stand at the side, not in front. Count with them: “Ready, steady, stand.”

</ForTheHelper>`,
	},
	TickSheet: {
		title: 'A list to tick or fill on paper',
		text: `<TickSheet title="My chair">

- both feet are flat on the floor
- the seat is ____ centimetres high

</TickSheet>`,
	},
	DangerSign: {
		title: 'A danger sign in your words, with whom to call',
		text: `<DangerSign name="chest-pain" />`,
	},
	GetHelp: {
		title: 'When to ask for help in good time',
		text: `<GetHelp level="book" ask="your GP or an occupational therapist">

- you still cannot stand without someone’s help

</GetHelp>`,
	},
	IfNotWorked: {
		title: 'Who to try next',
		text: `<IfNotWorked route="occupational-therapist">

Say which chair it is, and how many tries you need to stand.

</IfNotWorked>`,
	},
	SafetyLine: {
		title: 'A safety line that all guides share',
		text: `<SafetyLine name="standing-up" />`,
	},
	Contact: {
		title: 'An organisation, with its phone number',
		text: `<Contact name="rnib" />`,
	},
	Term: termAndSource,
	Source: termAndSource,
	Picture: {
		title: 'A picture',
		text: `<Picture name="chair-feet-flat" words="Someone sits right back in a chair, with both feet flat on the floor." />`,
	},
};

/** A part as an author types it, or several that belong together; the page for authors shows the text and draws it too. */
export interface PartSample extends Sample {
	parts: string[];
}

/** Every sample once, with the parts that it shows. */
export const partSamples: PartSample[] = [...new Set(Object.values(samples))].map((sample) => ({
	...sample,
	parts: Object.entries(samples).flatMap(([part, its]) => (its === sample ? [part] : [])),
}));
