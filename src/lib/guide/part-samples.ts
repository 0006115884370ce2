/** A part as an author types it; the page for authors shows this text and draws it too. */
export interface PartSample {
	parts: string[];
	title: string;
	text: string;
}

/** Every part of a guide, in the order of a guide. A test holds the list to the parts that there are. */
export const partSamples: PartSample[] = [
	{
		parts: ['TryThisFirst'],
		title: 'Try this first',
		text: `<TryThisFirst>

1. Sit right back in your chair.
2. Look at your feet. Are both flat on the floor?
3. Move forward until you sit on the front half of the seat.

</TryThisFirst>`,
	},
	{
		parts: ['Steps'],
		title: 'Steps',
		text: `<Steps title="To sit down">

1. Turn round until you feel the chair behind both legs.
2. Bend forward and lower yourself slowly.

</Steps>`,
	},
	{
		parts: ['DoList', 'DoNotList'],
		title: 'Do, and do not',
		text: `<DoList>

- turn the stair light on before you go up, even in the day
- sit down before you need to

</DoList>

<DoNotList>

- do not hold the towel rail to steady yourself: it comes off the wall

</DoNotList>`,
	},
	{
		parts: ['Options', 'Option', 'LeaveIt'],
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
	},
	{
		parts: ['Equipment'],
		title: 'Equipment',
		text: `<Equipment name="Chair raisers" suits="people whose chair is firm but too low" risk="a chair on wheels can slip off them" lender="an occupational therapist, or a loan store near you">

Blocks that fit under the legs of a chair.

</Equipment>`,
	},
	{
		parts: ['ForTheHelper'],
		title: 'For the person helping',
		text: `<ForTheHelper>

Do not lift. Stand at the side, not in front. Count with them: “Ready, steady, stand.”

</ForTheHelper>`,
	},
	{
		parts: ['TickSheet'],
		title: 'A list to tick or fill on paper',
		text: `<TickSheet title="My chair">

- both feet are flat on the floor
- the seat is ____ centimetres high

</TickSheet>`,
	},
	{
		parts: ['DangerSign'],
		title: 'A danger sign in your words, with whom to call',
		text: `<DangerSign name="chest-pain" />`,
	},
	{
		parts: ['GetHelp'],
		title: 'When to ask for help in good time',
		text: `<GetHelp level="book" ask="your GP or an occupational therapist">

- you still cannot stand without someone’s help

</GetHelp>`,
	},
	{
		parts: ['IfNotWorked'],
		title: 'Who to try next',
		text: `<IfNotWorked route="occupational-therapist">

Say which chair it is, and how many tries you need to stand.

</IfNotWorked>`,
	},
	{
		parts: ['SafetyLine'],
		title: 'A safety line that all guides share',
		text: `<SafetyLine name="standing-up" />`,
	},
	{
		parts: ['Contact'],
		title: 'An organisation, with its phone number',
		text: `<Contact name="rnib" />`,
	},
	{
		parts: ['Term', 'Source'],
		title: 'A term explained, and the mark of a source',
		text: `Ask for a <Term means="a note that says how your health affects work">fit note</Term>. <Source number="1" />`,
	},
	{
		parts: ['Picture'],
		title: 'A picture',
		text: `<Picture name="chair-feet-flat" words="Someone sits right back in a chair, with both feet flat on the floor." />`,
	},
];
